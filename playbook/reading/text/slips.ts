/** With more slips it is another word. */
const MOST = 2

/** True if two words may differ by so few slips: each slip changes the length by at most one letter. */
export function mayBeSlip(typed: string, meant: string, most: number): boolean {
  return Math.abs(typed.length - meant.length) <= most
}

/**
 * The number of letters that were left out, added, wrong or swapped with the next one. Letters are compared only as far
 * apart as so many slips may move them, and no further than it is clear that there are more.
 * @param most slips that are counted: more are one more
 */
export function slipsBetween(typed: string, meant: string, most = MOST): number {
  const tooMany = most + 1
  if (!mayBeSlip(typed, meant, most)) return tooMany
  let before: number[] = []
  let row = Array.from({ length: meant.length + 1 }, (_, j) => Math.min(j, tooMany))
  for (let i = 1; i <= typed.length; i++) {
    const next = row.map(() => tooMany)
    next[0] = Math.min(i, tooMany)
    let fewest = next[0]
    for (let j = Math.max(1, i - most); j <= Math.min(meant.length, i + most); j++) {
      const isSame = typed[i - 1] === meant[j - 1]
      const isSwapped = i > 1 && j > 1 && typed[i - 1] === meant[j - 2] && typed[i - 2] === meant[j - 1]
      const slips = Math.min(
        row[j]! + 1,
        next[j - 1]! + 1,
        row[j - 1]! + (isSame ? 0 : 1),
        isSwapped ? before[j - 2]! + 1 : tooMany,
        tooMany,
      )
      next[j] = slips
      fewest = Math.min(fewest, slips)
    }
    if (fewest === tooMany) return tooMany
    before = row
    row = next
  }
  return row[meant.length]!
}
