import { readDateAnswer } from '../../../playbook/dates/date-answer.ts'
import { findDate } from '../../../playbook/dates/find-date.ts'

/** The year that is said in words belongs to the day beside it: without it a day would be a year too early. */
const TODAY = '2026-03-02'

test.each([
  ['ready by June next year', '2027-06-30', 'by June next year'],
  ['all live in june of next year', '2027-06-30', 'june of next year'],
  ['by the end of June next year', '2027-06-30', 'by the end of June next year'],
  ['by Q1 next year', '2027-03-31', 'by Q1 next year'],
  ['by end of Q2 of next year', '2027-06-30', 'by end of Q2 of next year'],
  ['by H1 next year', '2027-06-30', 'by H1 next year'],
  ['they go live 15 june next year', '2027-06-15', '15 june next year'],
  ['they go live on May 3rd, next year', '2027-05-03', 'May 3rd, next year'],
  ['by mid january next year', '2027-01-15', 'by mid january next year'],
  ['ready by June this year', '2026-06-30', 'by June this year'],
  ['they wait until April next year', '2027-04-01', 'until April next year'],
  ['next year in June they go live', '2027-06-30', 'June'],
  ['next year, by 15 June, they are ready', '2027-06-15', 'by 15 June'],
  ['the proxy goes by 15.6. next year', '2027-06-15', 'by 15.6. next year'],
])('%s', (text, day, quote) => {
  expect(findDate(text, TODAY)).toMatchObject({ day, quote })
})

test.each([
  ['june next year', '2027-06-30'],
  ['maybe june next year', '2027-06-30'],
  ['next year in june', '2027-06-30'],
  ['15 june next year', '2027-06-15'],
  ['end of q1 next year', '2027-03-31'],
  ['by the end of may this year', '2026-05-31'],
])('“%s” answers when', (text, day) => {
  expect(readDateAnswer(text, TODAY)).toMatchObject({ kind: 'day', day })
})

test('what has passed this year is no day to come', () => {
  expect(findDate('ready by January this year', TODAY)).toBeUndefined()
})

test('“this year’s budget” behind a day says nothing of the day’s year', () => {
  expect(findDate('by 15 June next year’s budget is known', TODAY)).toMatchObject({ day: '2026-06-15' })
})

test('a year in words leaves no doubt about the year of a quarter', () => {
  expect(readDateAnswer('Q1 next year', TODAY)).toEqual({ kind: 'day', day: '2027-03-31' })
})
