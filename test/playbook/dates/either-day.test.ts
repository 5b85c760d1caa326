import { findDate } from '../../../playbook/dates/find-date.ts'
import { unreadDay } from '../../../playbook/dates/unread-day.ts'

/** Of two days between which nobody has decided, none is taken. */
test.each([
  'teams deploying, go live 1 feb or 8 feb',
  'go live on 1 February or maybe on 8 February',
  'target Feb 1 or Feb 8',
])('%s', (text) => {
  expect(findDate(text, '2026-11-23')).toBeUndefined()
  expect(unreadDay(text, '2026-11-23')?.why).toBe('are two days')
})

test.each([
  ['go live 1 feb, or they stop', '2027-02-01'],
  ['go live 1 feb or earlier', '2027-02-01'],
  ['done by march or april', '2027-03-31'],
  ['pilot 1 feb or 8 feb, target 1 march', '2027-03-01'],
])('a day that is alone is taken: “%s”', (text, day) => {
  expect(findDate(text, '2026-11-23')).toMatchObject({ day })
})
