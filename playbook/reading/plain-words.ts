import { remembering } from '../recent.ts'

/**
 * The words of a text as runs of the letters a to z, in lower case: "can't 3x" has can, t and x. Whatever word a pattern looks for
 * as a whole is among them, so that without it the pattern need not be tried.
 */
export const plainWords: (text: string) => ReadonlySet<string> = remembering(
  8,
  (text) => new Set(text.toLowerCase().match(/[a-z]+/g)),
)
