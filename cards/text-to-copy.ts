import { spoken, type CardElement } from './elements.ts'

/** A longer text is not on a card twice, once to read and once to copy. */
const MAX_CHARACTERS = 3000
const MAX_LINES = 60

/**
 * A text as it will look in a mail: a field shows only three lines of it. Clients do not draw line breaks, so each line
 * is an element of its own; an empty line becomes the space before the next one.
 * @returns undefined if it is too long to be on the card twice: then its field must be visible
 */
export function toRead(text: string): CardElement[] | undefined {
  const lines = text.trim().split(/\r?\n/)
  if (text.length > MAX_CHARACTERS || lines.length > MAX_LINES) return undefined
  return lines.flatMap((line, at) => {
    if (line.trim() === '') return []
    const isNewParagraph = at > 0 && lines[at - 1]!.trim() === ''
    return [spoken([line], { spacing: isNewParagraph ? 'Medium' : 'None' })]
  })
}
