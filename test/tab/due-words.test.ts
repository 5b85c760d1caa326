import type { PortfolioRow } from '../../api/wire.ts'
import { dueShown, urgency } from '../../tab/shared/due-words.ts'

/** Why an entitlement needs a look, as the tab says it: the words and numbers of the chat. */
const TODAY = '2026-11-22'
const row = (...due: PortfolioRow['due'][number]['reason'][]) => ({
  due: due.map((reason) => ({ reason, since: '2026-09-30' })),
  date: '2026-11-16',
  statusAt: '2026-08-01T23:30:00.000Z',
  changedAt: '2026-08-31T09:00:00.000Z',
  snoozedUntil: null,
})

test('days are counted from the last change, not from when it became due', () => {
  expect(dueShown(row('untouched'), TODAY)).toEqual({
    passed: false,
    quiet: false,
    short: 'Untouched for 83 days',
    whole: 'Untouched for 83 days.',
  })
})

test('a date that has passed is named first, however long the rest is due', () => {
  expect(dueShown(row('untouched', 'unblock-passed'), TODAY)).toEqual({
    passed: true,
    quiet: false,
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

test.each([
  ['2026-11-22', 'Today'],
  ['2026-11-23', 'Tomorrow'],
  ['2026-11-25', 'In 3 days'],
  ['2026-11-29', 'In 7 days'],
])('a date that comes soon is told quietly: %s', (date, short) => {
  expect(dueShown({ ...row(), date }, TODAY)).toEqual({ passed: false, quiet: true, short, whole: `${short}.` })
})

test.each(['2026-11-30', '2026-11-20', null])(
  'of a later or passed date that nothing is due for nothing is told: %s',
  (date) => {
    expect(dueShown({ ...row(), date }, TODAY)).toBeUndefined()
  },
)

test('what was put off says until when, and comes back with its reason', () => {
  const snoozed = { ...row(), snoozedUntil: '2026-11-29' }
  expect(dueShown(snoozed, TODAY)).toMatchObject({ quiet: true, passed: false, short: 'Snoozed until 29 Nov' })
  expect(dueShown({ ...row('unblock-passed'), snoozedUntil: null }, '2026-11-29')).toMatchObject({ passed: true })
})
