import { readDateAnswer } from '../../../playbook/dates/date-answer.ts'
import { findDate } from '../../../playbook/dates/find-date.ts'

/** The end of a period that is named behind its unit is the end of that period, and not of the one that runs. */
const TODAY = '2026-11-23'

test.each([
  ['deploying now, target eom january', '2027-01-31', 'eom january'],
  ['the firewall is swapped, fixed eom jan', '2027-01-31', 'eom jan'],
  ['fixed by eom of february', '2027-02-28', 'by eom of february'],
  ['ready eom (march)', '2027-03-31', 'eom (march)'],
  ['ready by jan eom', '2027-01-31', 'by jan eom'],
  ['go live end of the month of april', '2027-04-30', 'end of the month of april'],
  ['go live month-end march', '2027-03-31', 'month-end march'],
  ['target eom march 2028', '2028-03-31', 'eom march 2028'],
  ['target eom march 27', '2027-03-31', 'eom march 27'],
  ['go live eoy 2027', '2027-12-31', 'eoy 2027'],
  ['go live eoy 27', '2027-12-31', 'eoy 27'],
  ["go live eoy'28", '2028-12-31', "eoy'28"],
  ['done by end of year 2027', '2027-12-31', 'by end of year 2027'],
  ['live by year-end 2027', '2027-12-31', 'by year-end 2027'],
  ['go live eoq1', '2027-03-31', 'eoq1'],
  ['go live eoq 2 2027', '2027-06-30', 'eoq 2 2027'],
  ['go live by end of quarter 2', '2027-06-30', 'by end of quarter 2'],
  ['go live eo q1', '2027-03-31', 'eo q1'],
  ['target eom next month', '2026-12-31', 'eom next month'],
  ['target next eom', '2026-12-31', 'next eom'],
  ['go live eoy next year', '2027-12-31', 'eoy next year'],
  ['go live eoq next quarter', '2027-03-31', 'eoq next quarter'],
  ['go live end next month', '2026-12-31', 'end next month'],
])('%s', (text, day, quote) => {
  expect(findDate(text, TODAY)).toMatchObject({ day, quote })
})

test.each([
  ['eom january', '2027-01-31'],
  ['eoy 2027', '2027-12-31'],
  ['end of year 2027', '2027-12-31'],
])('“%s” answers when', (text, day) => {
  expect(readDateAnswer(text, TODAY)).toMatchObject({ kind: 'day', day })
})

test.each([
  ['target eom', '2026-11-30'],
  ['target eom may be late', '2026-11-30'],
  ['all moved by end of the month', '2026-11-30'],
  ['go live eoy', '2026-12-31'],
  ['go live eoq, 27 users', '2026-12-31'],
])('without another period it is the one that runs: %s', (text, day) => {
  expect(findDate(text, TODAY)).toMatchObject({ day })
})

test('a period of the past is no day to come', () => {
  expect(findDate('live by eoy 2025', TODAY)).toBeUndefined()
})
