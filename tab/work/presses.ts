import type { CustomerPage } from '../../api/wire.ts'
import { workloadName } from '../shared/statuses.ts'

/** The parts of the work that open in a panel. */
export type Pressed = 'acm' | 'stakeholders' | 'readiness' | 'plan' | 'value' | 'resources' | 'access'

/**
 * What opens a part of the work: a press with the id, as the buttons of the bot's cards send it. A typed name may be a part of
 * another customer's, or be read as news.
 * @param customer its id
 * @param entitlement the one that is meant; the stakeholders are the customer's, whichever it is
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
      // It only looks: whatever version is kept is shown.
      return { verb: part, record, entitlement, version: 0 }
    case 'value':
      return { verb: 'value-open', record, entitlement }
    case 'resources':
      return { verb: 'resources', record, query: workloadName(workload) }
  }
}
