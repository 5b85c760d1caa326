const NUMBERS: Readonly<Record<string, number>> = {
  first: 1,
  one: 1,
  former: 1,
  second: 2,
  two: 2,
  third: 3,
  three: 3,
  fourth: 4,
  four: 4,
  fifth: 5,
  five: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
}
const SAID =
  /^(?:(?:i (?:think|guess|would say)|probably|maybe|it is|its|it['’]s|that is|that['’]s|thats|i(?:['’]d| would)? (?:take|choose|pick|go (?:with|for))|let['’]?s take|take)[, ]+)?(?:the )?(?:(?:option|answer|number|no\.?|nr\.?|choice|#) ?)?(\d{1,2}(?:st|nd|rd|th)?|\p{L}{3,7})(?: (?:one|option|answer|choice|reason))?$/u

/**
 * The place in a list that a message names: "the 2nd one", "second", "last", "option 3".
 * @param text in lower case, without a mark at its end
 * @param many how long the list is
 * @returns 1 … `many`; undefined for anything else
 */
export function numberSaid(text: string, many: number): number | undefined {
  const said = SAID.exec(text.toLowerCase())?.[1]
  if (said === undefined) return undefined
  const number =
    said === 'last' || (said === 'latter' && many === 2) ? many : (NUMBERS[said] ?? Number.parseInt(said, 10))
  return number >= 1 && number <= many ? number : undefined
}
