/**
 * A short print of what each input showed when a card was drawn. It travels with the card's buttons, so that an answer
 * tells what was changed on the card, even on a card that is out of date, and what was cleared.
 */
export function drawn(inputs: Readonly<Record<string, string>>): string {
  return Object.entries(inputs)
    .map(([id, value]) => `${id}=${print(value)}`)
    .join(' ')
}

/** Input id → print, read back from `drawn`. */
export function readDrawn(text: string): ReadonlyMap<string, string> {
  return new Map(
    text
      .split(' ')
      .filter((part) => part.includes('='))
      .map((part) => [part.slice(0, part.lastIndexOf('=')), part.slice(part.lastIndexOf('=') + 1)]),
  )
}

/** The same for the same text; clients may change line ends and the space around it. FNV-1a, 32 bits. */
export function print(value: string): string {
  let hash = 0x811c9dc5
  for (const character of value.replace(/\r\n?/g, '\n').trim()) {
    hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193)
  }
  return (hash >>> 0).toString(36)
}
