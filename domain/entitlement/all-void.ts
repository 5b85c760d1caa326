import { voidStatuses } from '../../playbook/content/void-statuses.ts'
import type { StatusId } from '../../playbook/model.ts'

/** True where something is kept of a customer and all of it is Duplicate/Invalid. */
export function areAllVoid(entitlements: readonly { readonly status: StatusId }[]): boolean {
  return entitlements.length > 0 && entitlements.every(({ status }) => voidStatuses.has(status))
}
