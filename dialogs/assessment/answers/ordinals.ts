const PLACES: Readonly<Record<string, number>> = {
  first: 1,
  former: 1,
  second: 2,
  latter: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
}
const SAID =
  /^(?:(?:i (?:think|guess|would say|(?:would )?(?:take|choose|pick)|would go (?:with|for))|i['’]d (?:say|take|pick|go (?:with|for))|probably|maybe|it is|its|it['’]s|that is|that['’]s|thats|take|more like)[, ]+)?(?:the )?(?:(?:option|answer|number|no\.?|nr\.?|choice|#) ?(\d{1,2})|(\d{1,2})(?:st|nd|rd|th)|(\p{L}{5,7}))(?: (?:one|option|answer|choice|reason))?$/u

/**
 * Reads a place in a list: "the 2nd one", "second", "option 3", "I'd say the first".
 * @param text without a mark at its end
 * @returns a function from the list's length to the place; undefined for any other message
 */
export function placeNamed(text: string): ((many: number) => number | undefined) | undefined {
  const [, option, place, word = ''] = SAID.exec(text.toLowerCase()) ?? []
  const number = option ?? place ?? (Object.hasOwn(PLACES, word) ? PLACES[word] : undefined)
  if (number === undefined) return undefined
  const isOfTwo = /^(?:former|latter)$/.test(word)
  return (many) => {
    if (isOfTwo && many !== 2) return undefined
    return Number(number) >= 1 && Number(number) <= many ? Number(number) : undefined
  }
}

/**
 * The place that a message names in one list.
 * @param many the length of the list
 * @returns 1 … `many`; undefined for anything else
 */
export function placeSaid(text: string, many: number): number | undefined {
  return placeNamed(text)?.(many)
}
