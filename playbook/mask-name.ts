import { tokenize, type Token } from './text.ts'

/** No word of a language; no weight, class, cue or workload knows it. */
const MASK = '§'

/**
 * Hides a customer's name from whoever reads the tokens, wherever it stands: that a customer is called "Outage Inc"
 * says nothing about the service. Places in the text stay as they are.
 */
export function maskName(tokens: readonly Token[], name: string | undefined): readonly Token[] {
  const words = name ? tokenize(name).map(({ word }) => word) : []
  if (words.length === 0) return tokens
  const masked = [...tokens]
  for (let i = 0; i + words.length <= tokens.length; i++) {
    if (!words.every((word, k) => tokens[i + k]!.word === word || isPossessive(tokens[i + k]!.word, word))) continue
    for (let k = 0; k < words.length; k++) masked[i + k] = { ...tokens[i + k]!, word: MASK }
  }
  return masked
}

/** "Contoso's" is tokenised as "contosos". */
function isPossessive(word: string, name: string): boolean {
  return word.length === name.length + 1 && word.startsWith(name) && word.endsWith('s')
}
