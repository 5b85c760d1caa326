/**
 * Tells which of many marks stand in a text, in capital letters or small ones; in one pass, because to look through
 * megabytes once for each of hundreds takes most of a test's time.
 * @param marks of which none stands within another, and none begins within another's end
 */
export function finderOf(marks: readonly string[]): (text: string) => string[] {
  const byLower = new Map(marks.map((mark) => [mark.toLowerCase(), mark]))
  const any = new RegExp([...byLower.keys()].map((mark) => mark.replace(/[^a-z0-9 ]/g, '\\$&')).join('|'), 'g')
  return (text) => [...new Set(text.toLowerCase().match(any))].map((found) => byLower.get(found)!)
}
