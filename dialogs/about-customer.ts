import { customerKey } from '../playbook/names/customer-key.ts'
import type { Assessment } from './assessment/model.ts'

/** True when an assessment is of the customer that was named, perhaps shortened or with a workload behind it. */
export function isAbout({ customer }: Assessment, named: string): boolean {
  if (customer === undefined) return false
  const key = customerKey(customer)
  const asked = customerKey(named)
  return asked !== '' && (key === asked || key.startsWith(`${asked} `) || asked.startsWith(`${key} `))
}
