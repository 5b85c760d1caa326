/** “There are two forests”. */
const COUNTS_SEVERAL = /\bthere are [^,;]+$/i
const BECOME = /^(?:has|have|must|need) (?:to )?(?:become|be (?:merged|joined|one|consolidated|cleaned))\b/i

/** “There are two forests, have to become one”: true for what has to become of the things that are counted before it. */
export function isOfSeveral(before: string, words: string): boolean {
  return BECOME.test(words) && COUNTS_SEVERAL.test(before)
}

/** “…, which have to become one”. */
export function asRelative(words: string): string {
  return `which ${words.replace(/^has /i, 'have ')}`
}
