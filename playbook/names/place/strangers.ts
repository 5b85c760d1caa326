import type { PreparedPlaybook } from '../../prepare.ts'
import { wordsWithMeaning } from '../../reading/text/meaning.ts'
import { stem, type Token } from '../../reading/text/text.ts'

/** A shorter word is never strange. In letters. */
const SHORTEST = 3

/**
 * Makes a function that is true for strange words: the corpus has no message with them, and they are no product, person
 * or thing.
 * @returns whether the token at an index is strange
 */
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
