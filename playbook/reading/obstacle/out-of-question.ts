import { clearedTokens, negatedTokens } from '../text/negation.ts'
import type { TextReading } from '../read-text.ts'
import { saidFine } from './said-fine.ts'
import { supposedIn } from './supposed.ts'

/** For each token: true where it is said to be fine, or is only supposed or asked. */
export function outOfQuestion({ tokens, text }: TextReading): readonly boolean[] {
  const out = clearedTokens(tokens, negatedTokens(tokens))
  // “It stays for good” clears nothing.
  if (/\bfor good\b/i.test(text)) out.fill(false)
  saidFine(tokens, text).forEach((isFine, i) => (out[i] ||= isFine))
  let at = 0
  for (const { words, isSupposed } of supposedIn(text) ?? []) {
    const start = text.indexOf(words, at)
    if (start < 0) continue
    at = start + words.length
    if (isSupposed) tokens.forEach((token, i) => (out[i] ||= token.start < at && token.end > start))
  }
  let isAsked = false
  for (let i = tokens.length - 1; i >= 0; i--) {
    const behind = text.slice(tokens[i]!.end, tokens[i + 1]?.start ?? text.length)
    if (/[.!?\n;]/.test(behind)) isAsked = behind.includes('?')
    out[i] ||= isAsked
  }
  return out
}
