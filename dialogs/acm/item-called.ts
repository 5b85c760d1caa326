import type { AcmItem } from '../../playbook/acm/acm.ts'
import { functionWords } from '../../playbook/content/note-rules.ts'
import { stem, tokenize } from '../../playbook/reading/text/text.ts'

/** Words that do not separate one item from another. */
const COMMON = new Set('acm done held meeting team teams customer item'.split(' '))

/** The checklist item that shares most of the words; undefined if two fit equally. */
export function itemCalled(items: readonly AcmItem[], said: string): AcmItem | undefined {
  const words = wordsOf(said)
  const scored = items
    .map((item) => ({ item, own: wordsOf(item.words) }))
    .map(({ item, own }) => ({ item, size: own.size, score: scoreOf(words, own) }))
    .toSorted((a, b) => b.score - a.score || a.size - b.size)
  const [best, second] = scored
  if (best === undefined || best.score < 1) return undefined
  const { score, size } = second ?? { score: 0, size: 0 }
  // Of two equal items, the one with few other words is meant: "kickoff".
  return best.score > score || 2 * best.size <= size ? best.item : undefined
}

/** An exact word counts twice as much as an inflected one; common words count least. */
function scoreOf(said: ReadonlySet<string>, own: ReadonlySet<string>): number {
  const stems = new Set([...own].map(stem))
  return [...said].reduce((sum, word) => {
    const weight = COMMON.has(word) ? 0.1 : 1
    return sum + (own.has(word) ? 2 * weight : stems.has(stem(word)) ? weight : 0)
  }, 0)
}

function wordsOf(text: string): ReadonlySet<string> {
  const words = tokenize(text.replaceAll('-', ' ')).map(({ word }) => word)
  return new Set(words.filter((word) => word.length > 2 && !functionWords.has(word)))
}
