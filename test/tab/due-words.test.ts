import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import type { PortfolioRow } from '../../api/wire.ts'
import { dueShown, mostUrgentFirst, urgency } from '../../tab/shared/due-words.ts'

/** Why an entitlement needs a look, as the tab says it: the words and numbers of the chat. */
const SHARED = join(import.meta.dirname, '../../tab/shared')
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
    shortest: 'Untouched: 83 days',
    whole: 'Untouched for 83 days.',
  })
})

test('a date that has passed is named first, however long the rest is due', () => {
  expect(dueShown(row('untouched', 'unblock-passed'), TODAY)).toEqual({
    passed: true,
    quiet: false,
    short: 'Unblock date passed 6 days ago',
    shortest: '6 days ago',
    whole: 'Unblock date 16 Nov 2026 passed 6 days ago. Untouched for 83 days.',
  })
})

test('an unknown status comes before one that nobody touched, with the days since it was set', () => {
  expect(dueShown(row('untouched', 'unknown'), TODAY)).toMatchObject({
    passed: false,
    short: 'Status unknown for 113 days',
    shortest: 'Unknown: 113 days',
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
  expect(dueShown({ ...row(), date }, TODAY)).toEqual({
    passed: false,
    quiet: true,
    short,
    shortest: short,
    whole: `${short}.`,
  })
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

/** What a browser elsewhere says: a process of its own, since a zone belongs to the whole process. */
function saidIn(zone: string, expression: string): unknown {
  const modules = ['due-words', 'times'].map((name) => JSON.stringify(join(SHARED, `${name}.ts`)))
  const code = `const { dueShown } = await import(${modules[0]}); const { ageText, momentDay } = await import(${modules[1]});
    console.log(JSON.stringify(${expression}))`
  const run = execFileSync(process.execPath, ['--no-warnings', '--input-type=module', '-e', code], {
    env: { TZ: zone },
    encoding: 'utf8',
  })
  return JSON.parse(run)
}

test.each([
  // 23:30 of 1 August in UTC is the 2nd in Auckland; 9:00 of 31 August is still the 31st in both.
  ['Pacific/Auckland', 112, '2026-08-02'],
  ['America/Los_Angeles', 113, '2026-08-01'],
])('in %s days are counted from the day that it was there', (zone, days, day) => {
  const unknown = JSON.stringify(row('unknown'))
  expect(saidIn(zone, `dueShown(${unknown}, '${TODAY}').short`)).toBe(`Status unknown for ${days} days`)
  expect(saidIn(zone, `momentDay('2026-08-01T23:30:00.000Z')`)).toBe(day)
  expect(saidIn(zone, `ageText('2026-08-01T23:30:00.000Z', '2026-08-03')`)).toBe(
    zone === 'Pacific/Auckland' ? 'yesterday' : '2 days ago',
  )
  expect(saidIn(zone, `ageText('2026-08-01T03:30:00.000Z', '2026-08-01')`)).toBe(
    zone === 'Pacific/Auckland' ? 'today' : 'yesterday',
  )
})

test('a blocker without a date is named, unless more needs a look', () => {
  const undated = { ...row(), date: null, isUndated: true }
  expect(dueShown(undated, TODAY)).toEqual({
    passed: false,
    quiet: false,
    short: 'No unblock date',
    shortest: 'No unblock date',
    whole: 'No unblock date.',
  })
  expect(dueShown({ ...undated, ...row('untouched'), date: null }, TODAY)).toMatchObject({
    short: 'Untouched for 83 days',
    whole: 'Untouched for 83 days. No unblock date.',
  })
  expect(dueShown({ ...undated, snoozedUntil: '2026-11-29' }, TODAY)?.short).toBe('Snoozed until 29 Nov')
})

test('the first of a customer is the one that needs a look most; others keep their order', () => {
  const [later, first] = [
    { ...row(), id: 'a' },
    { ...row('unblock-passed'), id: 'b' },
  ]
  const last = { ...row(), id: 'c' }
  expect([later, first, last].toSorted(mostUrgentFirst).map(({ id }) => id)).toEqual(['b', 'a', 'c'])
})
