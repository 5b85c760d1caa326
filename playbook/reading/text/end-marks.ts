/**
 * Removes blanks, full stops and the like from the end of a text. A pattern such as `/[\s.!]+$/` starts anew at each
 * mark, which takes seconds on a long line of dots. This reads each mark once.
 * @param marks the marks to remove besides blanks and line breaks
 */
export function withoutEndMarks(text: string, marks = '.!?'): string {
  let end = text.length
  for (;;) {
    while (end > 0 && marks.includes(text[end - 1]!)) end--
    const rest = text.slice(0, end).trimEnd()
    if (rest.length === end) return rest
    end = rest.length
  }
}
