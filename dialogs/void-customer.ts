import { noticeCard, type WayOn } from '../cards/notice-card.ts'
import { voidStatuses } from '../playbook/content/void-statuses.ts'
import type { StatusId } from '../playbook/model.ts'
import type { Reply } from './model.ts'

/** True where something is kept of a customer and all of it is Duplicate/Invalid. */
export function areAllVoid(entitlements: readonly { readonly status: StatusId }[]): boolean {
  return entitlements.length > 0 && entitlements.every(({ status }) => voidStatuses.has(status))
}

/** Says so before work with such a customer begins. @param begin the way to begin all the same */
export function sayAllVoid(record: string, customer: string, begin: Omit<WayOn, 'title'>): Reply {
  const card = noticeCard(
    'All that is kept of this customer is Duplicate/Invalid: it has left the reports, and nobody there is to be helped.',
    {
      about: customer,
      next: { title: 'Its statuses', verb: 'list', record, filter: customer, offset: 0 },
      others: [{ title: 'Begin all the same', ...begin }],
    },
  )
  return { kind: 'card', summary: 'Duplicate/Invalid', record, card }
}
