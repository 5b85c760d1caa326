import { dibsIn } from '../../playbook/dibs-told.ts'
import { hasContent } from '../assessment/assessment.ts'
import { currentOf } from '../assessment/shelf.ts'
import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import type { ConversationState } from '../model.ts'
import { shownAs } from '../shown-since.ts'
import type { ChangeCommand } from './change-commands.ts'
import { mayNameCustomer } from './command-status.ts'

/** In characters: a longer message says more. */
const MAX_LENGTH = 300
const DUE = /^(?:it(?:['’]s| is) )?due (?!date\b|to\b)/i

/**
 * “They have 1,300 seats”, “due 30 June” without a name, while no assessment goes on: the DIBS of what was opened or kept last. A day
 * alone is the date of the status.
 */
export function readDibsOfKept(
  prepared: PreparedPlaybook,
  state: ConversationState,
  message: string,
): ChangeCommand | undefined {
  const text = message.trim()
  if (text.length > MAX_LENGTH || text.endsWith('?')) return undefined
  const current = currentOf(state)
  const whom = current && hasContent(current) ? undefined : lastOf(prepared, state)
  if (whom === undefined) return undefined
  const apart = dibsIn(text.replace(DUE, 'due date '), (words) => mayNameCustomer(prepared, words), true)
  if (!apart?.isAll || apart.of !== '') return undefined
  return { kind: 'change', what: 'dibs', filter: whom, value: '', dibs: apart.told, told: true }
}

/** Who was named, shown or kept last; undefined if an assessment was begun since. */
export function lastOf(prepared: PreparedPlaybook, state: ConversationState): string | undefined {
  const { named, opened, shownSince, assessments } = state
  if (named !== undefined) return named
  if (shownSince) return shownAs(prepared, shownSince)
  const kept = currentOf(state) ? undefined : assessments[0]?.kept
  const last = opened?.subject ?? kept
  return last && `${last.customer} ${prepared.workload.get(last.workload)?.name ?? ''}`.trim()
}
