/**
 * Replaces the tags that a pattern finds, in time that grows with the length: behind the last ">" no tag can end, and a
 * pattern like `<p[^>]*>` would look for its end from each beginning there anew.
 * @param tag a pattern with the flag `g` that begins with "<" and ends with ">"
 */
export function replaceTags(html: string, tag: RegExp, by: string): string {
  const end = html.lastIndexOf('>') + 1
  return html.slice(0, end).replace(tag, by) + html.slice(end)
}

/**
 * Replaces elements with all that they hold, like a style sheet; one that is never closed stays. In time that grows with
 * the length.
 * @param names of elements, in lower case
 */
export function replaceElements(html: string, names: readonly string[], by: string): string {
  const opening = new RegExp(`<(${names.join('|')})\\b[^>]*>`, 'gi')
  const unclosed = new Set<string>()
  const searched = html.slice(0, html.lastIndexOf('>') + 1)
  let result = ''
  let at = 0
  for (let open = opening.exec(searched); open; open = opening.exec(searched)) {
    const name = open[1]!.toLowerCase()
    // What was not closed behind an earlier one is not closed behind this one.
    if (unclosed.has(name)) continue
    const closing = new RegExp(`</${name}>`, 'gi')
    closing.lastIndex = opening.lastIndex
    if (closing.test(searched)) {
      result += html.slice(at, open.index) + by
      at = closing.lastIndex
      opening.lastIndex = at
    } else unclosed.add(name)
  }
  return result + html.slice(at)
}
