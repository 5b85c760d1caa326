import { looksForeign } from './text/language.ts'
import type { PreparedPlaybook } from '../prepare.ts'
import { readText } from './read-text.ts'
import { stem, tokenize } from './text/text.ts'

/** A shorter text must show the model at least `KNOWN` features. In words. */
const SHORT = 4
const KNOWN = 4

/**
 * Why nothing can be read from a text: it is not English, or it has too few words that are known to say anything. The
 * chat and the call guide use the same rule. Undefined for a text that is read; for the others no status is made up.
 */
export function whyUnread(prepared: PreparedPlaybook, text: string): 'foreign' | 'too-little' | undefined {
  const tokens = tokenize(text)
  if (looksForeign(tokens, text)) return 'foreign'
  const { workload, known } = readText(prepared, text)
  if (workload) return undefined
  const isKnown = tokens.some(({ word }) => word.length > 1 && prepared.textModel.knows(stem(word)))
  return !isKnown || (tokens.length < SHORT && known < KNOWN) ? 'too-little' : undefined
}
