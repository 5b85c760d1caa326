import { findDate } from '../../../playbook/dates/find-date.ts'
import { withDates } from '../../../playbook/note/days.ts'

test.each([
  ['Intune not before Q2 next year but yes, budget is there, the date is in the plan 14 april', '2027-04-14'],
  ['not earlier than next january, date is in the calendar: 20 jan', '2027-01-20'],
  ['not before february, go-live day stands in the schedule, date 9 feb', '2027-02-09'],
  ['the day is in their plan for 3 march, not before the new year', '2027-03-03'],
  ['they start not before march', '2027-03-01'],
])('“%s” is for %s', (text, day) => {
  expect(findDate(text, '2026-11-20')?.day).toBe(day)
})

describe('“today” that means the present is no day', () => {
  test.each([
    ['they have that in the old pbx today', 'they have that in the old pbx now'],
    ['they’ve this in Webex today and want it here', 'they’ve this in Webex now and want it here'],
    ['what stops the rollout today is the firewall', 'what stops the rollout now is the firewall'],
    ['as of today they run two forests', 'now they run two forests'],
    ['the phones that they use in the shops today', 'the phones that they use in the shops now'],
    ['today they use faxes', 'now they use faxes'],
    ['today nobody is trained', 'now nobody is trained'],
  ])('“%s”', (text, told) => {
    expect(withDates(text, '2026-11-20')).toBe(told)
  })

  test.each([
    ['they signed today', 'they signed on 20 Nov 2026'],
    ['the service was down today', 'the service was down on 20 Nov 2026'],
    ['they have a workshop today', 'they have a workshop on 20 Nov 2026'],
    ['the board decided today', 'the board decided on 20 Nov 2026'],
  ])('“%s” is one', (text, told) => {
    expect(withDates(text, '2026-11-20')).toBe(told)
  })
})
