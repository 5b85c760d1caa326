import { firstOf } from '../../../bot/api/first-of.ts'
import { Random } from '../../support/random.ts'

/** Values with many that are equal. */
function values(length: number): { readonly rank: number; readonly place: number }[] {
  const random = new Random(length)
  return Array.from({ length }, (_, place) => ({ rank: random.int(0, 49), place }))
}
const byRank = (a: { readonly rank: number }, b: { readonly rank: number }): number => a.rank - b.rank

test.each([
  [0, 10],
  [10, 0],
  [1, 1],
  [5, 10],
  [1000, 1],
  [1000, 7],
  [1000, 100],
  [1000, 101],
  [1000, 1000],
  [1000, 2000],
])('of %i values the first %i are those of the whole list in order, equal ones as they came', (length, most) => {
  const list = values(length)
  const before = [...list]
  expect(firstOf(list, most, byRank)).toEqual(before.toSorted(byRank).slice(0, most))
  expect(list).toEqual(before)
})

test('a list in the opposite order is no exception', () => {
  const list = Array.from({ length: 500 }, (_, i) => 500 - i)
  expect(firstOf(list, 20, (a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1))
})
