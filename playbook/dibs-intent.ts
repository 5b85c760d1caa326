import type { Status } from './model.ts'

/**
 * What a status says of the intent, for who has not written it down: only one of the two is true once the intent is known. Undefined while it
 * is unknown, and of an entitlement that is void.
 */
export function intentOf({ l1 }: Pick<Status, 'l1'>): string | undefined {
  switch (l1) {
    case 'In Progress':
    case 'Blocked':
      return 'Intends to use it'
    case 'No Intent':
      return 'Does not intend to use it'
    case 'Status Unknown':
    case 'Duplicate/Invalid':
      return undefined
  }
}
