/**
 * All matches of a pattern with the flag `g`, in order. `String.matchAll` copies the pattern each time, which costs more
 * than to search a sentence.
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match)
    // An empty match would be found for ever.
    if (match[0] === '') pattern.lastIndex++
  }
  return found
}
