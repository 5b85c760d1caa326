import { findDate } from '../../../playbook/dates/find-date.ts'

/** The day of a talk, of the notes or of a beginning is no day on which something ends. */

const TODAY = '2026-03-02'

test.each([
  'call notes Adatum Exchange 3/5: the admin has no time',
  'Notes Adatum 5 March: nobody is trained',
  'security blocks it, meeting w CIO 12 March',
  'security blocks it, meeting with the security officer on 12 March',
  'kick-off is on 16 March',
  'kickoff 16 March',
  'pilot starts 16 March',
  'plan a champions program from april 8',
  'their admin leaves in April',
  'the company fires the project lead in May',
  'no time now, we pick it up again in June',
  'they want to pick up again in August',
])('“%s” names no end', (text) => expect(findDate(text, TODAY)).toBeUndefined())

test.each([
  ['go live ca. june', '2026-06-30'],
  ['pilot runs, go-live around May', '2026-05-31'],
  ['go live approx. 15 June', '2026-06-15'],
  ['kick-off 16 March, live by 30 June', '2026-06-30'],
  ['meeting with the board on 12 March decides', '2026-03-12'],
  ['pilot starts 16 March, done by end of May', '2026-05-31'],
  ['the ban on meeting rooms lasts until 12 March', '2026-03-12'],
])('“%s” is due on %s', (text, day) => expect(findDate(text, TODAY)?.day).toBe(day))
