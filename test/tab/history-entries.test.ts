import type { HistoryItem, HistoryPage } from '../../api/wire.ts'
import { gapBefore, NOTHING_KNOWN, withPage, type KnownHistory } from '../../tab/customer/history-entries.ts'

/** Versions of a history come in pages of twenty, newest first; meanwhile new ones come. */
const page = (from: number, to: number): HistoryPage => ({
  entries: Array.from(
    { length: from - to + 1 },
    (_, i) => ({ version: from - i, comment: `${from - i}` }) as HistoryItem,
  ),
  more: to > 1,
})
const known = (...pages: readonly HistoryPage[]): KnownHistory => pages.reduce(withPage, NOTHING_KNOWN)
const versions = ({ entries }: KnownHistory) => entries.map(({ version }) => version)
const down = (from: number, to: number) => Array.from({ length: from - to + 1 }, (_, i) => from - i)

test('a page is shown once, however often it comes', () => {
  expect(versions(known(page(50, 31), page(30, 11), page(30, 11)))).toEqual(down(50, 11))
})

test('the newest page pushes nothing out that was known', () => {
  expect(versions(known(page(50, 31), page(53, 34)))).toEqual(down(53, 31))
})

test('between the newest and what was known nothing is missing for long', () => {
  const before = known(page(50, 31), page(30, 11))
  const after = withPage(before, page(90, 71))
  expect(gapBefore(after)).toBe(71)
  const less = withPage(after, page(70, 51))
  expect(gapBefore(less)).toBeUndefined()
  expect(versions(less)).toEqual(down(90, 11))
  expect(gapBefore(NOTHING_KNOWN)).toBeUndefined()
})

test('whether there are older ones is said by the page of the oldest', () => {
  const all = known(page(50, 31), page(30, 11), page(10, 1))
  expect([known(page(50, 31)).more, all.more, withPage(all, page(53, 34)).more]).toEqual([true, false, false])
  expect(withPage(known(page(50, 31)), { entries: [], more: false }).more).toBe(false)
})

test('an entry that came again is shown as it is now', () => {
  const [first] = page(2, 1).entries
  const renamed = { ...first!, by: 'former FM' }
  expect(withPage(known(page(2, 1)), { entries: [renamed], more: true }).entries[0]).toEqual(renamed)
})
