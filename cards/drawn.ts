/**
 * A short print of what each input showed when a card was drawn. It travels with the card's buttons, so that an answer
 * tells what was changed on the card, even on a card that is out of date, and what was cleared. Of an empty input it has the
 * name alone: it stands on each button.
 */
export function drawn(inputs: Readonly<Record<string, string>>): string {
  return Object.entries(inputs)
    .map(([id, value]) => (value === '' ? id : `${id}=${print(value)}`))
    .join(' ')
}

/** Input id → print, read back from `drawn`. */
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

/** The same for the same text; clients may change line ends and the space around it. FNV-1a, 32 bits. */
export function print(value: string): string {
  let hash = 0x811c9dc5
  for (const character of value.replace(/\r\n?/g, '\n').trim()) {
    hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193)
  }
  return (hash >>> 0).toString(36)
}
