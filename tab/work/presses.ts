import type { CustomerPage } from '../../api/wire.ts'
import { workloadName } from '../shared/statuses.ts'

/** The parts of the work that open in a panel. */
export type Pressed = 'acm' | 'stakeholders' | 'readiness' | 'plan' | 'value' | 'resources' | 'access'

/**
 * The press that opens a part of the work. It has ids, as the buttons of the bot's cards do: a typed name could be part
 * of another customer's name, or be read as news.
 * @param customer its id
 * @param entitlement the entitlement to open; for the stakeholders any of the customer's
 */
export function pressOf(
  part: Pressed,
  customer: string,
  { id: entitlement, workload }: Pick<CustomerPage['entitlements'][number], 'id' | 'workload'>,
): Readonly<Record<string, unknown>> {
  const record = `tab:${part}:${customer}`
  switch (part) {
    case 'acm':
      return { verb: 'acm-open', record, customer }
    case 'access':
      return { verb: 'who-is-in', record, customer }
    case 'stakeholders':
    case 'readiness':
    case 'plan':
      // It changes nothing, so any version is accepted.
      return { verb: part, record, entitlement, version: 0 }
    case 'value':
      return { verb: 'value-open', record, entitlement }
    case 'resources':
      return { verb: 'resources', record, query: workloadName(workload) }
  }
}
