import type { Status } from './model.ts'

/** "Blocked › Adoption Readiness"; Duplicate/Invalid has no L2. */
export function fullName(status: Status): string {
  return status.l2 ? `${status.l1} › ${status.l2}` : status.l1
}

/** "Adoption Readiness", or the L1 if there is no L2. */
export function shortName(status: Status): string {
  return status.l2 || status.l1
}
