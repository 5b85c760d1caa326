import { readAction } from '../../dialogs/assessment/actions.ts'
import { asTyped } from '../../dialogs/as-typed.ts'
import type { Incoming } from '../../dialogs/incoming.ts'
import { NEW_CONVERSATION } from '../../dialogs/model.ts'
import { DIALOGS } from '../../dialogs/understand.ts'
import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { actionsOf, inputsOf, type DrawnAction } from './card-content.ts'

type Json = Record<string, unknown>

/**
 * All buttons of a card that nobody reads as they are sent, or that several dialogs take for theirs, or of which something is
 * read by nobody. Empty when each is the business of one dialog.
 */
export function pressFaults(prepared: PreparedPlaybook, card: unknown): string[] {
  const inputs = inputsOf(card)
  return actionsOf(card).flatMap((action) => faultsOf(prepared, action, inputs))
}

function faultsOf(prepared: PreparedPlaybook, { title, data, ignoresInputs }: DrawnAction, inputs: Json): string[] {
  const sent = ignoresInputs ? data : { ...inputs, ...data }
  const readers = readersOf(prepared, sent)
  const [only] = readers
  const said = `button "${title}" sends ${JSON.stringify(sent)}`
  if (only === undefined) return [`${said}, which nobody reads`]
  // A page of a list is a page of reminders if its filter says so: the reminders are asked first.
  const isListOfDue = data['verb'] === 'list' && readers.join() === 'reminders,records'
  if (readers.length > 1 && !isListOfDue) return [`${said}, which several read: ${readers.join(', ')}`]
  const lost = only === 'assessment' ? lostIn(data) : []
  return lost.length > 0 ? [`${said}, of which nobody reads ${lost.join(', ')}`] : []
}

/** Which dialogs take the press of a member for theirs. */
function readersOf(prepared: PreparedPlaybook, data: Json): string[] {
  const what: Incoming['what'] = { kind: 'action', data }
  if (asTyped(what) !== what) return ['typed']
  const who = { tenant: 'tenant-1', id: 'fm-1', name: 'Alex Wilber' }
  const where = { kind: 'personal', conversation: 'conversation-1' } as const
  const incoming: Incoming = { who, where, what, at: '2026-03-02T10:00:00.000Z', today: '2026-03-02' }
  const heard = { prepared, state: NEW_CONVERSATION, incoming }
  const { assessment: _, ...others } = DIALOGS
  const claiming = Object.entries(others).filter(([, dialog]) => dialog(heard) !== undefined)
  // The dialog of assessments answers every press, also those that it does not know.
  return [...claiming.map(([name]) => name), ...(readAction(data) ? ['assessment'] : [])]
}

/** What of the button's data is dropped: assessments take what they know from what was sent, and leave the rest. */
function lostIn(data: Json): string[] {
  const read = readAction(data) ?? {}
  return Object.keys(data).filter((key) => !(key in read))
}
