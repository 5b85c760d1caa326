import { EVERYDAY } from '../../content/words/everyday.ts'
import { stem } from '../../reading/text/text.ts'

let stems: ReadonlySet<string> | undefined

/** True for a word of daily life that the corpus has not: "welders", "luckily". The set is made at the first call. */
export function isEveryday(word: string): boolean {
  stems ??= new Set(EVERYDAY.map(stem))
  return stems.has(stem(word))
}
