import type { Assessment } from '../assessment/model.ts'
import type { DialogEnv } from '../model.ts'
import { readFilter } from '../../domain/entitlement/list-filter.ts'

/**
 * True if an assessment is about the named customer; the name may be shortened and may have the workload behind it.
 * "Contoso Pharma" is another customer than "Contoso", and "Contoso Intune" is not an open assessment of Contoso Teams.
 */
export function isAbout(
  { prepared }: Pick<DialogEnv, 'prepared'>,
  { customer, workload }: Assessment,
  named: string,
): boolean {
  if (customer === undefined) return false
  // The last reading takes every word as part of the name.
  const key = readFilter(prepared, customer).at(-1)!.customer.join(' ')
  return readFilter(prepared, named).some(({ customer: parts, workloads, statuses }) => {
    const asked = parts.join(' ')
    const isItsWorkload = workloads.length === 0 || workload === undefined || workloads.includes(workload)
    const isNamed = asked !== '' && (key === asked || key.startsWith(`${asked} `))
    return isNamed && isItsWorkload && statuses.length === 0
  })
}
