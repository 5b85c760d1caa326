import type { CustomerPage } from '../../api/wire.ts'
import { workloadName } from '../shared/statuses.ts'

/** The parts of the work that open in a panel. */
export type Pressed = 'acm' | 'stakeholders' | 'readiness' | 'plan' | 'value' | 'resources' | 'access'

/**
 * The press that opens a part of the work. It has ids, as the buttons of the bot's cards do: a typed name could be part
 * of another customer's name, or be read as news. It is one of the presses that `cards/presses/` knows: a test holds it to
 * that, because the tab imports nothing of the cards.
 * @param customer its id
 * @param entitlement the entitlement to open; for the stakeholders any of the customer's
 */
export function pressOf(
  part: Pressed,
  customer: string,
  { id: entitlement, workload }: Pick<CustomerPage['entitlements'][number], 'id' | 'workload'>,
) {
  const record = `tab:${part}:${customer}`
  switch (part) {
    case 'acm':
      return { verb: 'acm-open', record, customer } as const
    case 'access':
      return { verb: 'who-is-in', record, customer } as const
    case 'stakeholders':
    case 'readiness':
    case 'plan':
      // It changes nothing, so any version is accepted.
      return { verb: part, record, entitlement, version: 0 } as const
    case 'value':
      return { verb: 'value-open', record, entitlement } as const
    case 'resources':
      return { verb: 'resources', record, query: workloadName(workload) } as const
  }
}

/** The press that opens an entitlement. */
export function pressToOpen({ id, version }: Pick<CustomerPage['entitlements'][number], 'id' | 'version'>) {
  return { verb: 'open', record: `tab:${id}`, entitlement: id, version, filter: '', offset: 0 } as const
}

/** The press that asks to be let in. @param customer its id */
export function pressToAsk(customer: string) {
  return { verb: 'ask-let-in', record: `tab-let-in:${customer}`, customer } as const
}
