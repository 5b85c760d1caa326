import { noticeCard } from '../cards/notice-card.ts'
import type { Press } from '../cards/presses/press.ts'
import type { Reply } from './model.ts'

/** Says so before work with such a customer begins. @param begin the way to begin all the same */
export function sayAllVoid(record: string, customer: string, begin: Press): Reply {
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
