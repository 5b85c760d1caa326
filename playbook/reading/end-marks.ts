/**
 * A text without the blanks, full stops and the like at its end. A pattern such as `/[\s.!]+$/` looks for the end from each mark of
 * the text anew, which takes seconds of a long line of dots; this reads each of them once.
 * @param marks what goes besides blanks and line breaks
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
