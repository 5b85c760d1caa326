/** A page at the end of a long list is cheaper to find by sorting all of it. */
const WORTH_IT = 10

/** The first so many values in order, as sorting all of them would give; a page of a long list costs a tenth of that. */
export function firstOf<T>(values: readonly T[], most: number, compare: (a: T, b: T) => number): T[] {
  if (most <= 0) return []
  if (most * WORTH_IT > values.length) return values.toSorted(compare).slice(0, most)
  const first = values.slice(0, most).sort(compare)
  for (let i = most; i < values.length; i++) {
    const value = values[i]!
    if (compare(value, first[most - 1]!) >= 0) continue
    first.pop()
    first.splice(placeOf(value, first, compare), 0, value)
  }
  return first
}

/** After everything that does not come later than the value. */
function placeOf<T>(value: T, sorted: readonly T[], compare: (a: T, b: T) => number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (compare(sorted[middle]!, value) <= 0) low = middle + 1
    else high = middle
  }
  return low
}
