/** The number of an item in a list: "1.", "2)". */
const NUMBER = /(?:^|(?<=\s))(\d{1,2})[.)](?=\s+\p{L})/gu

/**
 * Blanks out the numbers of a list within one line, so that "done by May 2) SharePoint …" does not name 2 May. Places
 * in the text stay as they are. A list begins with 1 and counts up; other numbers stay.
 */
export function withoutListNumbers(text: string): string {
  if (!/(?:^|\s)1[.)]\s/.test(text)) return text
  let next = 1
  return text.replace(NUMBER, (found: string, number: string) => {
    if (Number(number) !== next) return found
    next++
    return ';'.repeat(found.length)
  })
}
