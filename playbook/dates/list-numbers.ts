/** "1.", "2)": the number of a point of a list. */
const NUMBER = /(?:^|(?<=\s))(\d{1,2})[.)](?=\s+\p{L})/gu

/**
 * A text in which the numbers of a list that stands in one line are no figures any more, at the same places: "done by May 2)
 * SharePoint …" names no second of May. A list begins with its first point and counts on; without one, nothing is a list.
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
