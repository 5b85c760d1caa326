import { draftNote } from '../../../playbook/note/note.ts'
import { findRelativeDays, withDates } from '../../../playbook/note/days.ts'
import { prepared } from '../../support/story.ts'

/** A Wednesday. */
const TODAY = '2026-11-18'

test.each([
  ['live since yesterday', 'live since 17 Nov 2026'],
  ['the admin quit last week', 'the admin quit in the week of 9 Nov 2026'],
  ['the admin quit Last Friday', 'the admin quit on 13 Nov 2026'],
  ['since Monday they train', 'since 16 Nov 2026 they train'],
  ['delivered by Friday', 'delivered by 20 Nov 2026'],
  ['Next week the board meets', 'In the week of 23 Nov 2026 the board meets'],
  ['until next month', 'until Dec 2026'],
  ['bought last year', 'bought in 2025'],
  ['called this morning, shut tonight', 'called on 18 Nov 2026, shut on 18 Nov 2026'],
  ["under today's rules", "under today's rules"],
  ['it cannot do the routing that they have today', 'it cannot do the routing that they have now'],
  ['in the next week or so', 'in the next week or so'],
  ['every Friday, on Mondays', 'every Friday, on Mondays'],
  ['by Friday 20 November', 'by Friday 20 November'],
  ['the board meets on Friday', 'the board meets on Friday'],
  ['mailboxes move, finished next Friday', 'mailboxes move, finished next Friday'],
  ['done by next Friday', 'done by next Friday'],
  ['finished this Friday', 'finished on 13 Nov 2026'],
  ['to be finished this Friday', 'to be finished on 20 Nov 2026'],
  ['finished Friday next week', 'finished on 27 Nov 2026'],
  ['done by Friday of next week', 'done by 27 Nov 2026'],
  ['starts next week on Monday', 'starts on 23 Nov 2026'],
  ['he quit Monday last week', 'he quit on 9 Nov 2026'],
  ['done tomorrow', 'done on 19 Nov 2026'],
  ['finished the Friday after', 'finished the Friday after'],
])('dates stand for days that only the writer knows: %s', (text, dated) => {
  expect(withDates(text, TODAY)).toBe(dated)
})

test('across the turn of the year', () => {
  expect(withDates('last month, since last week', '2027-01-01')).toBe('in Dec 2026, since the week of 21 Dec 2026')
})

test('a drafted note has dates when its day is known', () => {
  const facts = { customer: undefined, workload: undefined, text: 'there only engineer left last wk', answers: {} }
  const status = prepared.status.get('it-change-management')!
  expect(draftNote(prepared, status, { ...facts, today: TODAY })).toMatch(/left in the week of 9 Nov 2026\.$/)
  expect(draftNote(prepared, status, facts)).toMatch(/left last week\.$/)
})

test.each([
  ['quit last wk, hires next week', ['last wk', 'next week']],
  ['since Monday; told so yesterday', ['since Monday', 'yesterday']],
  ['on Friday, 12 March', []],
  ['on Friday the 12th', []],
  ['every Friday and on Mondays', []],
  ["in last week's list, under today's rules, on a Monday", []],
  ['next year, in May', []],
])('finds days that say nothing later: %s', (text, found) => {
  expect(findRelativeDays(text).map((span) => text.slice(...span))).toEqual(found)
})
