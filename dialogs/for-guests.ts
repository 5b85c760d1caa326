import { readErasureAction, readErasureCommand } from './erasure/commands.ts'
import { readAction } from './assessment/actions.ts'
import type { Command } from './commands/model.ts'
import { commandIn } from './commands/spoken-of.ts'
import { isGuestAlone } from './for-members.ts'
import type { Dialog, Heard } from './dialog.ts'
import type { Turn } from './model.ts'
import { readResourceAction } from './resources/actions.ts'
import { turn } from './turn.ts'

const HELP =
  'I work for the members of this organisation. Guests can ask me what the playbook’s words mean, like “what is adoption readiness” or “difference between legal and security”, and for “resources” that customers may have.'
const REFUSED = `That is for members of the organisation; nothing was kept or changed. ${HELP}`

/** Commands that read and change no record, or that refuse guests in their own words. */
const FOR_GUESTS = new Set<Command['kind']>(['define', 'compare', 'resources', 'share', 'value'])
const HELPS = new Set<Command['kind']>(['help', 'greet', 'who'])

/**
 * Answers guests of the organisation in the personal chat. They may ask what words mean, and nothing else. Commands
 * that guests may use, and those that refuse guests themselves, are left to the other dialogs.
 */
export const guestDialog: Dialog = (heard) => {
  const said = isGuestAlone(heard.incoming) ? toGuest(heard) : undefined
  return said && { answer: () => said }
}

function toGuest({ prepared, state, incoming: { what } }: Heard): Turn | undefined {
  const say = (kind: 'text' | 'hint', text: string): Turn => turn(state, { kind, text })
  switch (what.kind) {
    case 'installed':
      return state.welcomed ? turn(state) : { ...say('text', HELP), state: { ...state, welcomed: true } }
    case 'text': {
      if (readErasureCommand(what.text)) return undefined
      const kind = commandIn(prepared, state, what.text)?.kind
      if (kind !== undefined && FOR_GUESTS.has(kind)) return undefined
      return say('text', kind !== undefined && HELPS.has(kind) ? HELP : REFUSED)
    }
    case 'action': {
      if (readErasureAction(what.data) ?? readResourceAction(what.data)) return undefined
      return readAction(what.data)?.verb === 'define' ? undefined : say('hint', REFUSED)
    }
    default:
      return undefined
  }
}
