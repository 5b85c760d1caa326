import { isPlace } from './places.ts'

/** The place of a customer is looked for in so much of the text. In UTF-16 units. */
const REACH = 160
/** Behind a name: "Contoso (Berlin)", "Contoso (Munich, Germany)". */
const IN_BRACKETS = /\s?\(([^()\n]{2,60})\)/g
/** At the head of a text: "Contoso, Berlin: …", "Contoso, New York - …". */
const BEHIND_COMMA = /^([^\n:,()]{2,60}),\s([^\n:,()]{2,60}?)(?=\s{0,3}(?:[:,\n]|[–-]\s|$))/
const BETWEEN = /\s{0,3}(?:,|\/|&|\+|\band\b)\s{0,3}/i

/**
 * Removes the place of the customer that heads a text, and places in brackets behind a name. They are no part of the
 * name.
 */
export function withoutTown(text: string): string {
  const head = text.slice(0, REACH)
  const plain = head.replace(IN_BRACKETS, (whole, inside: string) => (arePlaces(inside) ? '' : whole))
  return withoutTownBehind(plain) + text.slice(REACH)
}

function withoutTownBehind(text: string): string {
  const [whole = '', name = '', town = ''] = BEHIND_COMMA.exec(text) ?? []
  // "Contoso, Munich, Germany: …"
  return arePlaces(town) ? withoutTownBehind(name + text.slice(whole.length)) : text
}

/** True for a place, or for a list of places only: "Berlin and Munich". */
export function arePlaces(words: string): boolean {
  return words !== '' && words.split(BETWEEN).every((word) => word !== '' && isPlace(word.trim()))
}
