import type { Clause } from './reason-clauses.ts'
import { MAX_REASON_WORDS, saysAnything, wordsIn, wordsOf } from './reason-words.ts'
import { tellable } from './tell.ts'
import type { Telling } from './telling.ts'
import { substanceOf, type NoteSubject } from './words.ts'
import { worthOf } from './worth.ts'
import type { PreparedPlaybook } from '../prepare.ts'
import type { TextReading } from '../reading/read-text.ts'
import { tokenize } from '../reading/text.ts'

/** At least this share of what speaks for the status is told; else another place of the text is looked for. */
export const MOST_UNTOLD = 0.5
/** A place of the text that is worth less is no better than what the status means; in log-odds. */
export const LEAST_WORTH = 0.8
/** What the name of a competitor's product adds, in log-odds. */
const PRODUCT_WORTH = 2
/** A clause out of a longer sentence that is shorter than this says too little alone. In words. */
const FEWEST_ALONE = 6
/** So many other places are tried. */
const OTHERS = 6

/** What the sentences are worth that can be made of words, in log-odds, and how much of what the words say they tell. */
export function toldWorth(
  prepared: PreparedPlaybook,
  why: string,
  telling: Telling,
  subject: NoteSubject,
): { worth: number; share: number; product: boolean } | undefined {
  const told = tellable(prepared, why, telling, subject)
  if (told === undefined) return undefined
  const weight = telling.of(told)
  const tokens = tokenize(told)
  // Which product they have instead is the why.
  const { product } = substanceOf(prepared, tokens, subject)
  const named = subject.status.l1 === 'No Intent' && product ? PRODUCT_WORTH : 0
  return { product, worth: worthOf({ sentence: 0, tokens, weight }) + named, share: weight / (telling.of(why) || 1) }
}

/** Another place of a text that can be told. */
export interface Other {
  readonly why: string
  readonly run: readonly Clause[]
  readonly worth: number
}

/** What begins so is half of a sentence when it stands alone. */
const HALF = /^(?:while|whilst|though|although|whereas|if|until|till|unless|so|when|since|otherwise|then)\b/

/** The sentence or clause that says most for the status among those that can be told as they stand. */
export function otherOf(
  prepared: PreparedPlaybook,
  reading: TextReading,
  clauses: readonly Clause[],
  telling: Telling,
  subject: NoteSubject,
  named: string | undefined,
): Other | undefined {
  // Of a new line and of attempts all is told as it was written.
  if (subject.status.l1 === 'Status Unknown') return undefined
  const isWhole = (clause: Clause): boolean => clauses.filter((each) => each.sentence === clause.sentence).length === 1
  const runs = clauses.flatMap((clause, i) => {
    if (!clause.substance || HALF.test(clause.tokens[0]!.word)) return []
    const isFirst = clauses[i - 1]?.sentence !== clause.sentence
    const sentence = isFirst ? clauses.filter((each) => each.sentence === clause.sentence) : []
    const alone = clause.tokens.length >= FEWEST_ALONE || isWhole(clause) ? [[clause]] : []
    return sentence.length > 1 && wordsIn(sentence) <= MAX_REASON_WORDS ? [sentence, ...alone] : alone
  })
  const worth = (run: readonly Clause[]): number => run.reduce((sum, each) => sum + worthOf(each), 0)
  let found: Other | undefined
  for (const run of runs.sort((a, b) => worth(b) - worth(a)).slice(0, OTHERS)) {
    const words = wordsOf(prepared, reading, run, subject)
    const why = named ? words.replace(/^(?:he|she)\b/i, named) : words
    const told = saysAnything(prepared, tokenize(why), subject) ? toldWorth(prepared, why, telling, subject) : undefined
    if (told && told.share >= MOST_UNTOLD && told.worth > (found?.worth ?? 0)) found = { why, run, worth: told.worth }
  }
  return found
}
