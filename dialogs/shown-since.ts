import { customerKey } from '../playbook/names/customer-key.ts'
import type { PreparedPlaybook } from '../playbook/prepare.ts'
import { defined } from '../playbook/parts-of.ts'
import type { RecordsNeed } from './records.ts'
import type { ConversationState, ReadEnv, ShownSince, Turn } from './model.ts'

/**
 * Remembers of which customer this turn has shown a card that is none of an assessment: a question of a request for a
 * partner, an ACM conversation, what is kept. Forgets it once an assessment goes on.
 * @param read what the turn was decided on, and what it had asked for
 */
export function rememberingShown(before: ConversationState, done: Turn, read: Read): ConversationState {
  const { state, replies } = done
  if (state.asking !== undefined && state.asking !== before.asking) {
    const { customer, command } = state.asking
    return { ...state, shownSince: { customer, command } }
  }
  if (state.assessments !== before.assessments) {
    const { shownSince: _, ...rest } = state
    return rest
  }
  if (!replies.some(({ kind }) => kind === 'card')) return state
  const shown = keptOfOne(read)
  return shown === undefined ? state : { ...state, shownSince: shown }
}

interface Read {
  readonly asked: RecordsNeed | undefined
  readonly records: ReadEnv['records']
}

/** What is kept of one customer, if the turn has read that and nothing of others. */
function keptOfOne({ asked, records }: Read): ShownSince | undefined {
  const rows = records?.entitlement ? [records.entitlement] : (records?.list?.rows ?? [])
  const [first, ...others] = rows
  if (first === undefined) return undefined
  const key = customerKey(first.customer)
  if (others.some(({ customer }) => customerKey(customer) !== key)) return undefined
  if (!records?.entitlement && !asksFor(asked, key)) return undefined
  const workload = others.length === 0 ? first.workload : undefined
  return { customer: first.customer, command: 'status', ...defined({ workload }) }
}

/** True unless it is a list of everything, or of a workload or status, in which there happens to be one customer. */
function asksFor(asked: RecordsNeed | undefined, key: string): boolean {
  if (asked?.kind !== 'list') return true
  return asked.filters.some(({ customer, anyCustomer = [] }) =>
    [customer, ...anyCustomer].some((parts) => parts.length > 0 && parts.every((part) => key.includes(part))),
  )
}

/** The words that a command would name it with: "it" means this. */
export function shownAs(prepared: PreparedPlaybook, { customer, workload }: ShownSince): string {
  return `${customer} ${workload === undefined ? '' : (prepared.workload.get(workload)?.name ?? '')}`.trim()
}
