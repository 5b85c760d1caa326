/** With so many slips it is another word. */
const ENOUGH = 3

/** True if two words may differ by so few slips: each slip changes the length by at most one letter. */
export function mayBeSlip(typed: string, meant: string, most: number): boolean {
  return Math.abs(typed.length - meant.length) <= most
}

/**
 * The number of letters that were left out, added, wrong or swapped with the next one; 3 and more count as the same.
 */
export function slipsBetween(typed: string, meant: string): number {
  if (Math.abs(typed.length - meant.length) >= ENOUGH) return ENOUGH
  let before: number[] = []
  let row = Array.from({ length: meant.length + 1 }, (_, j) => j)
  for (let i = 1; i <= typed.length; i++) {
    const next = [i]
    for (let j = 1; j <= meant.length; j++) {
      const isSame = typed[i - 1] === meant[j - 1]
      const isSwapped = i > 1 && j > 1 && typed[i - 1] === meant[j - 2] && typed[i - 2] === meant[j - 1]
      next[j] = Math.min(
        row[j]! + 1,
        next[j - 1]! + 1,
        row[j - 1]! + (isSame ? 0 : 1),
        isSwapped ? before[j - 2]! + 1 : ENOUGH,
      )
    }
    before = row
    row = next
  }
  return row[meant.length]!
}
