import { looksForeign } from './language.ts'
import type { PreparedPlaybook } from '../prepare.ts'
import { readText } from './read-text.ts'
import { stem, tokenize } from './text.ts'

/** Shorter texts must show the model more than `KNOWN` features. In words. */
const SHORT = 4
const KNOWN = 4

/**
 * Why nothing can be read from a text, the same for the chat and the call guide: it is not English, or has too few
 * words that are known to say anything. Undefined for a text that is read; no status is made up for the others.
 */
export function whyUnread(prepared: PreparedPlaybook, text: string): 'foreign' | 'too-little' | undefined {
  const tokens = tokenize(text)
  if (looksForeign(tokens, text)) return 'foreign'
  const { workload, known } = readText(prepared, text)
  if (workload) return undefined
  const isKnown = tokens.some(({ word }) => word.length > 1 && prepared.textModel.knows(stem(word)))
  return !isKnown || (tokens.length < SHORT && known < KNOWN) ? 'too-little' : undefined
}
