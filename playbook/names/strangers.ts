import type { PreparedPlaybook } from '../prepare.ts'
import { wordsWithMeaning } from '../reading/meaning.ts'
import { stem, type Token } from '../reading/text.ts'

/** "Lost", "Done": a stranger is longer. In letters. */
const SHORTEST = 3

/** Tells words that no message of the corpus shares, and that stand for no product, person or thing. */
export function strangers(prepared: PreparedPlaybook, tokens: readonly Token[]): (i: number) => boolean {
  const known = new Set<number>()
  for (const table of [prepared.classes, prepared.products]) {
    for (const { from, to } of table.find(tokens)) for (let i = from; i < to; i++) known.add(i)
  }
  const found: (boolean | undefined)[] = []
  const isStranger = (i: number): boolean => {
    const { word } = tokens[i]!
    if (word.length < SHORTEST || !/^\p{L}/u.test(word) || known.has(i)) return false
    return wordsWithMeaning([word]) > 0 && !prepared.textModel.knows(stem(word))
  }
  return (i) => (found[i] ??= isStranger(i))
}
