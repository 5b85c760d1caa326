import { readDateAnswer } from '../../../playbook/dates/date-answer.ts'
import { findDate } from '../../../playbook/dates/find-date.ts'

/** A Monday; Easter Sunday is 5 April. */
const TODAY = '2026-03-02'

test.each([
  ['nobody is trained, done by Easter Monday', '2026-04-06'],
  ['nobody is trained, Easter Monday', '2026-04-06'],
  ['nobody is trained, done by Boxing Day', '2026-12-26'],
  ['nobody is trained, Boxing Day', '2026-12-26'],
  ['nobody is trained, New Year’s Eve', '2026-12-31'],
  ['nobody is trained, blocked until New Year’s Day', '2027-01-01'],
  ['nobody is trained, blocked until Christmas Day', '2026-12-25'],
  ['nobody is trained, tomorrow', '2026-03-03'],
  ['nobody is trained, unblocked tomorrow', '2026-03-03'],
  ['nobody is trained, unblocked day after tomorrow', '2026-03-04'],
  ['nobody is trained, done by the day after tomorrow', '2026-03-04'],
  ['the proxy is swapped by end of next week', '2026-03-13'],
  ['the proxy is in the way, fixed end of the week', '2026-03-06'],
  ['the proxy is in the way, fixed in a fortnight', '2026-03-16'],
  ['the proxy is in the way, in three weeks it will be fine', '2026-03-23'],
  ['the proxy is in the way, a week from Friday', '2026-03-13'],
  ['the proxy is in the way, done two weeks from Friday', '2026-03-20'],
  ['the proxy is in the way, blocked until the end of H1', '2026-06-30'],
  ['the proxy is in the way, end of H2 2027', '2027-12-31'],
  ['the proxy is in the way, ready two days after Easter', '2026-04-07'],
  ['the proxy is in the way, ready a week after Easter Monday', '2026-04-13'],
])('“%s” names %s', (text, day) => {
  expect(findDate(text, TODAY)?.day).toBe(day)
})

test.each([
  ['day after tomorrow', '2026-03-04'],
  ['end of next week', '2026-03-13'],
  ['in a fortnight', '2026-03-16'],
  ['in three weeks', '2026-03-23'],
  ['a week from Friday', '2026-03-13'],
  ['the 15th', '2026-03-15'],
  ['end of H1', '2026-06-30'],
  ['two days after easter', '2026-04-07'],
  ['easter monday', '2026-04-06'],
  ['boxing day', '2026-12-26'],
])('“%s” answers with %s', (text, day) => {
  expect(readDateAnswer(text, TODAY)).toMatchObject({ kind: 'day', day })
})

test.each(['I will call them day after tomorrow', 'they met the day after Easter', 'we talk again tomorrow'])(
  '“%s” names no date',
  (text) => {
    expect(findDate(text, TODAY)).toBeUndefined()
  },
)
