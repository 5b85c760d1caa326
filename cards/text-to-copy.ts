import { spoken, type CardElement } from './elements.ts'

/** A card holds a text twice, to read and in its field to copy from, up to so many characters and lines. */
const MAX_CHARACTERS = 3000
const MAX_LINES = 60

/**
 * A text as it will stand in a mail, to be read at once: a field shows three lines of it. Clients draw no line ends, so each
 * line is one of its own, and an empty one is the space before the next.
 * @returns undefined when it is too long to stand there twice: then its field must be in sight
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
