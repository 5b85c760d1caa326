/** Cards begin a line about a problem with this sign; see `notice` in cards/elements.ts. */
const SIGN = '⚠ '

/** The first line of a drawn card that says what is missing or wrong; undefined when there is no such line. */
export function firstProblem(drawn: HTMLElement): HTMLElement | undefined {
  return [...drawn.querySelectorAll<HTMLElement>('.ac-richTextBlock')].find((line) =>
    [...line.querySelectorAll('span')].some(({ textContent }) => textContent === SIGN),
  )
}
