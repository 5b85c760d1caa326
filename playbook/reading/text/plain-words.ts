import { remembering } from '../../recent.ts'

/**
 * The words of a text as runs of the letters a to z, in lower case: "can't 3x" has can, t and x. A pattern for a whole
 * word need not be tried where the word is not among them.
 */
export const plainWords: (text: string) => ReadonlySet<string> = remembering(
  8,
  (text) => new Set(text.toLowerCase().match(/[a-z]+/g)),
)
