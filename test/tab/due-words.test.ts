import type { PortfolioRow } from '../../api/wire.ts'
import { dueShown, urgency } from '../../tab/shared/due-words.ts'

/** Why an entitlement needs a look, as the tab says it: the words and numbers of the chat. */
const TODAY = '2026-11-22'
const row = (...due: PortfolioRow['due'][number]['reason'][]) => ({
  due: due.map((reason) => ({ reason, since: '2026-09-30' })),
  date: '2026-11-16',
  statusAt: '2026-08-01T23:30:00.000Z',
  changedAt: '2026-08-31T09:00:00.000Z',
})

test('days are counted from the last change, not from when it became due', () => {
  expect(dueShown(row('untouched'), TODAY)).toEqual({
    passed: false,
    short: 'Untouched for 83 days',
    whole: 'Untouched for 83 days.',
  })
})

test('a date that has passed is named first, however long the rest is due', () => {
  expect(dueShown(row('untouched', 'unblock-passed'), TODAY)).toEqual({
    passed: true,
    short: 'Unblock date passed 6 days ago',
    whole: 'Unblock date 16 Nov 2026 passed 6 days ago. Untouched for 83 days.',
  })
})

test('an unknown status comes before one that nobody touched, with the days since it was set', () => {
  expect(dueShown(row('untouched', 'unknown'), TODAY)).toMatchObject({
    passed: false,
    short: 'Status unknown for 113 days',
    whole: 'Status unknown for 113 days. Untouched for 83 days.',
  })
})

test('one day is one day', () => {
  expect(dueShown({ ...row('target-passed'), date: '2026-11-21' }, TODAY)?.short).toBe('Target date passed 1 day ago')
})

test('what is not due says nothing, and comes last', () => {
  expect(dueShown(row(), TODAY)).toBeUndefined()
  const ordered = [row(), row('untouched'), row('untouched', 'unknown'), row('untouched', 'target-passed')]
  expect(ordered.map(urgency)).toEqual([4, 3, 2, 0])
})
