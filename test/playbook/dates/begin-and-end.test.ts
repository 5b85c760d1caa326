import { findDate } from '../../../playbook/dates/find-date.ts'

const TODAY = '2026-11-23'

/** The day on which all is over outweighs the day on which it begins, in any order. */
test.each([
  ['enrolment starts in january, live by easter', '2027-03-28'],
  ['live by easter, enrolment starts in january', '2027-03-28'],
  ['they start on 12 january, done by april', '2027-04-30'],
  ['finish in june, start in february', '2027-06-30'],
  ['12 january the set-up starts, live by easter', '2027-03-28'],
  ['work begins in march, completed in may', '2027-05-31'],
  ['the build starts in january', '2027-01-31'],
])('“%s” is due on %s', (text, day) => expect(findDate(text, TODAY)?.day).toBe(day))

test.each([
  ['legal has to look at it, 4 wks max', '2026-12-21'],
  ['the firewall team needs up to 2 weeks', '2026-12-07'],
  ['waiting for the security officer to release the policy, 3 weeks at most', '2026-12-14'],
])('“%s” takes until %s', (text, day) => expect(findDate(text, TODAY)?.day).toBe(day))

test.each([
  'nobody answered, 3 weeks max',
  'a backlog of 3 weeks max',
  'guests only, 3 days max',
  'the trial was 2 weeks max',
])('“%s” is no day to come', (text) => expect(findDate(text, TODAY)).toBeUndefined())
