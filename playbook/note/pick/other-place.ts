import type { WeighedClause } from './weigh-clauses.ts'
import { worthIn } from './pick-run.ts'
import { MAX_REASON_WORDS, saysAnything, wordsIn, wordsOf } from '../read/reason-words.ts'
import { tellable } from '../tell.ts'
import type { Telling } from './telling.ts'
import { substanceOf, type NoteSubject } from '../words.ts'
import type { PreparedPlaybook } from '../../prepare.ts'
import type { TextReading } from '../../reading/read-text.ts'
import { tokenize } from '../../reading/text/text.ts'

/**
 * If the sentences of a place tell a smaller share of what speaks for the status, another place of the text is tried.
 */
export const MOST_UNTOLD = 0.5
/** A shorter clause out of a longer sentence says too little alone. In words. */
const FEWEST_ALONE = 6
/** At most so many other places are tried. */
const OTHERS = 6

/**
 * How much of the why in some words can be told in sentences, as a share, and whether these name a product. Undefined
 * where none can.
 */
export function toldWorth(
  prepared: PreparedPlaybook,
  why: string,
  telling: Telling,
  subject: NoteSubject,
): { share: number; product: boolean } | undefined {
  const told = tellable(prepared, why, telling, subject)
  if (told === undefined) return undefined
  // Which other product they have is the why.
  const { product } = substanceOf(prepared, tokenize(told), subject)
  return { product, share: telling.of(told) / (telling.of(why) || 1) }
}

/** Another place of a text that can be told in sentences. */
export interface Other {
  readonly why: string
  readonly run: readonly WeighedClause[]
  readonly product: boolean
}

/** Words that begin half of a sentence. */
const HALF = /^(?:while|whilst|though|although|whereas|if|until|till|unless|so|when|since|otherwise|then)\b/

/** The sentence or clause that says most for the status, among those that can be told as they stand. */
export function otherOf(
  prepared: PreparedPlaybook,
  reading: TextReading,
  clauses: readonly WeighedClause[],
  telling: Telling,
  subject: NoteSubject,
  named: string | undefined,
): Other | undefined {
  // The text of a new line, or of attempts, is told as it was written.
  if (subject.status.l1 === 'Status Unknown') return undefined
  const isWhole = (clause: WeighedClause): boolean =>
    clauses.filter((each) => each.sentence === clause.sentence).length === 1
  const runs = clauses.flatMap((clause, i) => {
    if (!clause.substance || HALF.test(clause.tokens[0]!.word)) return []
    const isFirst = clauses[i - 1]?.sentence !== clause.sentence
    const sentence = isFirst ? clauses.filter((each) => each.sentence === clause.sentence) : []
    const alone = clause.tokens.length >= FEWEST_ALONE || isWhole(clause) ? [[clause]] : []
    return sentence.length > 1 && wordsIn(sentence) <= MAX_REASON_WORDS ? [sentence, ...alone] : alone
  })
  const worthOf = worthIn(clauses)
  const worth = (run: readonly WeighedClause[]): number => run.reduce((sum, clause) => sum + worthOf(clause), 0)
  const likely = runs.filter((run) => worth(run) > 0).sort((a, b) => worth(b) - worth(a))
  for (const run of likely.slice(0, OTHERS)) {
    const words = wordsOf(prepared, reading, run, subject)
    const why = named ? words.replace(/^(?:he|she)\b/i, named) : words
    const told = saysAnything(prepared, tokenize(why), subject) ? toldWorth(prepared, why, telling, subject) : undefined
    if (told && told.share >= MOST_UNTOLD) return { why, run, product: told.product }
  }
  return undefined
}
