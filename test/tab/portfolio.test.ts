import type { PortfolioRow } from '../../api/wire.ts'
import { extended, rowAfterKey } from '../../tab/portfolio/grid-keys.ts'
import { readMove } from '../../tab/portfolio/read-move.ts'
import { howMuch, MOST_SELECTED, renewed, select } from '../../tab/portfolio/selection.ts'
import { axisTop, stacked } from '../../tab/portfolio/trend.ts'

const row = (id: string, version = 1): PortfolioRow => ({ id, version }) as PortfolioRow

test.each<[string, number, number | undefined]>([
  ['ArrowDown', 4, 5],
  ['ArrowDown', 9, 9],
  ['ArrowUp', 0, 0],
  ['PageDown', 4, 9],
  ['PageUp', 7, 1],
  ['Home', 7, 0],
  ['End', 2, 9],
  ['a', 2, undefined],
])('%s in row %i of ten leads to %s', (key, active, expected) => {
  expect(rowAfterKey(key, active, 10, 6)).toBe(expected)
})

test('no key leads anywhere in an empty list', () => {
  expect(rowAfterKey('End', 0, 0, 6)).toBeUndefined()
})

test('no more is selected than can be moved at once; what is selected stays so', () => {
  const many = Array.from({ length: MOST_SELECTED + 20 }, (_, i) => row(String(i)))
  const full = select(new Map(), many, true)
  expect(full.size).toBe(MOST_SELECTED)
  expect(select(full, [row('new')], true).has('new')).toBe(false)
  expect(select(full, [row('5', 2)], true).get('5')?.version).toBe(2)
  expect(select(full, many, false).size).toBe(0)
})

test('a selected row is moved in the version that was last seen', () => {
  const selection = select(new Map(), [row('a'), row('b')], true)
  const newest = renewed(selection, (id) => (id === 'a' ? row('a', 3) : undefined))
  expect([...newest.values()].map(({ version }) => version)).toEqual([3, 1])
  expect(renewed(newest, () => undefined)).toBe(newest)
})

test.each<[Parameters<typeof readMove>, ReturnType<typeof readMove>]>([
  [['day', '2026-03-31', ''], { day: '2026-03-31' }],
  [['day', '', '14'], undefined],
  [['days', '2026-03-31', '-7'], { days: -7 }],
  [['days', '', '0'], undefined],
  [['days', '', '1.5'], undefined],
  [['days', '', ' '], undefined],
  [['days', '', '3651'], undefined],
])('what is entered as %j moves to %j', (entered, expected) => {
  expect(readMove(...entered)).toEqual(expected)
})

const trend = {
  days: ['2026-03-01', '2026-03-08'],
  statuses: [
    { status: 'migration', counts: [50, 50] },
    { status: 'legal-regulatory', counts: [1, 0] },
    { status: 'app-compatibility', counts: [3, 9] },
    { status: 'adoption-readiness', counts: [4, 4] },
    { status: 'partner-engagement', counts: [0, 0] },
  ],
} as const

test('the blockers that count most have their own colour, the rest is one', () => {
  expect(stacked(trend, (status) => status !== 'migration', 2)).toEqual([
    { status: 'app-compatibility', counts: [3, 9] },
    { status: 'adoption-readiness', counts: [4, 4] },
    { status: null, counts: [1, 0] },
  ])
})

test('where all have a colour there is no rest', () => {
  expect(stacked(trend, (status) => status !== 'migration', 5).map(({ status }) => status)).not.toContain(null)
})

test.each([
  [0, 1],
  [3, 3],
  [7, 8],
  [11, 15],
  [329, 400],
  [5311, 6000],
  [9999, 10_000],
])('an axis for up to %i ends at %i', (most, top) => {
  expect(axisTop(most)).toBe(top)
})

test.each([
  [2, 2, 4, [2, 4], undefined],
  [2, 4, 3, [2, 3], [4, 4]],
  [2, 6, 0, [0, 2], [3, 6]],
  [4, 1, 3, [3, 4], [1, 2]],
])('from %i, with row %i active, row %i selects and gives up', (anchor, active, next, on, off) => {
  expect(extended(anchor, active, next)).toEqual({ on, off })
})

test('how much is selected: none, some, or all that can be', () => {
  const rows = Array.from({ length: 300 }, (_, i) => row(String(i)))
  const of = (selected: number, total: number, loaded = total) =>
    howMuch(select(new Map(), rows.slice(0, selected), true), total, (index) =>
      index < loaded ? rows[index] : undefined,
    )
  expect([of(0, 35), of(1, 35), of(35, 35)]).toEqual(['none', 'some', 'all'])
  // What was selected with another query is no row of this one.
  const others = select(new Map(), [row('x'), row('y')], true)
  expect(howMuch(others, 2, (index) => rows[index])).toBe('some')
  // Some of those that were all selected were never in sight.
  expect([of(150, 150, 100), of(MOST_SELECTED, 300, 100)]).toEqual(['all', 'all'])
})
