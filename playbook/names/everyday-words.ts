import { EVERYDAY } from '../content/words/everyday.ts'
import { stem } from '../reading/text.ts'

let stems: ReadonlySet<string> | undefined

/** True for a word of daily life that messages hardly have: "welders", "luckily". Made when it is first asked for. */
export function isEveryday(word: string): boolean {
  stems ??= new Set(EVERYDAY.map(stem))
  return stems.has(stem(word))
}
