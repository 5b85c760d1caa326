/**
 * A short hash of the value of each input when a card was drawn. Every button of the card sends it. So it is known what
 * the person changed or cleared, even on an old card. For an empty input it has only the id, to keep the buttons short.
 */
export function drawn(inputs: Readonly<Record<string, string>>): string {
  return Object.entries(inputs)
    .map(([id, value]) => (value === '' ? id : `${id}=${print(value)}`))
    .join(' ')
}

/** Input id → hash, read from the result of `drawn`. */
export function readDrawn(text: string): ReadonlyMap<string, string> {
  return new Map(
    text
      .split(' ')
      .filter(Boolean)
      .map((part) => {
        const [id, of = print('')] = part.split('=')
        return [id!, of]
      }),
  )
}

/** The same hash for the same text; clients may change line ends and surrounding space. FNV-1a, 32 bits. */
export function print(value: string): string {
  let hash = 0x811c9dc5
  for (const character of value.replace(/\r\n?/g, '\n').trim()) {
    hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193)
  }
  return (hash >>> 0).toString(36)
}
