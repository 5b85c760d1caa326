import { EITHER } from '../../../playbook/dates/date-doubt.ts'
import { readDateAnswer } from '../../../playbook/dates/date-answer.ts'

const TODAY = '2026-10-12'

test.each([
  ['30 June', '2027-06-30'],
  ['11/30/2026', '2026-11-30'],
  ['25.1.27', '2027-01-25'],
  ['2027/03/18', '2027-03-18'],
  ['1.2.', '2027-02-01'],
  ['June 2027', '2027-06-30'],
  ['by Jan 27', '2027-01-31'],
  ['first week of May', '2027-05-07'],
  ['the third Tuesday in January', '2027-01-19'],
  ['KW 8', '2027-02-26'],
  ['week 8', '2027-02-26'],
  ['mid Q2', '2027-05-15'],
  ['Q3', '2027-09-30'],
  ['end of 2Q27', '2027-06-30'],
  ['second half of 2027', '2027-12-31'],
  ['H2 2027', '2027-12-31'],
  ['before Christmas', '2026-12-24'],
  ['by xmas', '2026-12-24'],
  ['2 weeks', '2026-10-26'],
  ['in about a month', '2026-11-12'],
  ['six weeks', '2026-11-23'],
  ['~10 days', '2026-10-22'],
  ['3 weeks from now', '2026-11-02'],
  ['before June', '2027-05-31'],
])('“%s” alone is %s', (text, day) => {
  expect(readDateAnswer(text, TODAY)).toMatchObject({ kind: 'day', day })
  expect(readDateAnswer(text, TODAY)).not.toHaveProperty('isSentence')
})

test.each([
  ['and they hope to have it fixed by the 4th of March', '2027-03-04'],
  ['actually the vendor says the fix will be ready in two weeks', '2026-10-26'],
  ['it slips to 9 April, sorry', '2027-04-09'],
  ['they told me that the new date is end of may', '2027-05-31'],
  ['rep said 2 weeks', '2026-10-26'],
  ['their vendor thinks about 3 weeks', '2026-11-02'],
  ['the admins told us it will take two weeks', '2026-10-26'],
])('a sentence of nothing else: “%s” is %s', (text, day) => {
  expect(readDateAnswer(text, TODAY)).toEqual({ kind: 'day', day, isSentence: true })
})

test.each([
  'no ETA',
  'ETA tbd',
  'no date yet',
  'nobody knows when',
  'they cannot say when',
  'date tbd',
  'no timeline yet',
])('“%s” is not known', (text) => {
  expect(readDateAnswer(text, TODAY)).toEqual({ kind: 'unknown' })
})

test('a day that could be two says so', () => {
  expect(readDateAnswer('3/4', TODAY, 'month-first')).toEqual({ kind: 'day', day: '2027-03-04', doubt: EITHER })
  expect(readDateAnswer('4/3', TODAY)).toEqual({ kind: 'day', day: '2027-03-04', doubt: EITHER })
})

test.each([
  'they do not want it before June',
  'Wingtip hopes to sort it by 4 March',
  'the admin starts by 4 March',
  'the licences arrive by 4 March',
  'the pilot is over by 4 March and the users like it',
  'nobody is trained, no ETA',
  'rep said 2 people',
  'they said two weeks of training',
  'nobody said 2 weeks',
  'week',
  '',
])('“%s” says more than a date, or none', (text) => {
  expect(readDateAnswer(text, TODAY)).toBeUndefined()
})

test.each(['30 June 2020', 'early next year', '31/2'])('“%s” is no day to come', (text) => {
  expect(readDateAnswer(text, TODAY)).toMatchObject({ kind: 'unread' })
})
