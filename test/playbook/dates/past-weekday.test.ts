import { findDate } from '../../../playbook/dates/find-date.ts'
import { withDates } from '../../../playbook/note/days.ts'

/** A Monday. */
const TODAY = '2026-03-02'

test.each([
  'migration finished on friday, now we look at usage',
  'went live on Friday',
  'pilot went live at Christmas',
  'the pilot started on Monday',
  'all moved last friday',
  'training was on thursday',
  'batch 2 done on friday',
  'SBC fixed on Thursday',
  'the ports were opened on friday',
  'they approved it on Wednesday',
  'in use since friday',
])('a weekday beside what has been done is the last one, and no target: %s', (text) => {
  expect(findDate(text, TODAY)).toBeUndefined()
})

test.each([
  ['will be done on friday', '2026-03-06'],
  ['to be finished on Friday', '2026-03-06'],
  ['is finished on Friday', '2026-03-06'],
  ['finished by Friday', '2026-03-06'],
  ['they start on Monday', '2026-03-09'],
  ['pilot on Monday', '2026-03-09'],
  ['go live on friday', '2026-03-06'],
  ['they said it is live on friday', '2026-03-06'],
  ['they told us on Monday that it will be ready on Friday', '2026-03-06'],
  ['the freeze ends on Friday', '2026-03-06'],
  ['vote on Thursday', '2026-03-05'],
  ['batch 2 was moved on friday, batch 3 by 1 june', '2026-06-01'],
])('what is to come keeps its day: %s', (text, day) => {
  expect(findDate(text, TODAY)?.day).toBe(day)
})

test.each([
  ['the migration finished on Friday', 'the migration finished on 27 Feb 2026'],
  ['it went live on Monday', 'it went live on 23 Feb 2026'],
  ['it will go live on Monday', 'it will go live on 9 Mar 2026'],
  ['it failed on Friday night', 'it failed on 27 Feb 2026'],
  ['it came down on a Friday', 'it came down on a Friday'],
  ['the last Friday is set', 'the last Friday is set'],
  ['it is finished on Friday', 'it is finished on 6 Mar 2026'],
])('a note has its date: %s', (text, dated) => {
  expect(withDates(text, TODAY)).toBe(dated)
})
