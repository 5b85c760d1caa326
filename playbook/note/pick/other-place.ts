import type { WeighedClause } from './weigh-clauses.ts'
import { worthIn } from './pick-run.ts'
import { MAX_REASON_WORDS, saysAnything, wordsIn, wordsOf } from '../read/reason-words.ts'
import { tellable } from '../tell.ts'
import type { Telling } from './telling.ts'
import { substanceOf, type NoteSubject } from '../words.ts'
import type { PreparedPlaybook } from '../../prepare.ts'
import type { TextReading } from '../../reading/read-text.ts'
import { tokenize } from '../../reading/text.ts'

/** At least this share of what speaks for the status is told; else another place of the text is looked for. */
export const MOST_UNTOLD = 0.5
/** A clause out of a longer sentence that is shorter than this says too little alone. In words. */
const FEWEST_ALONE = 6
/** So many other places are tried. */
const OTHERS = 6

/** How much of what words say of the why is told by the sentences that can be made of them, and whether a product is named. */
export function toldWorth(
  prepared: PreparedPlaybook,
  why: string,
  telling: Telling,
  subject: NoteSubject,
): { share: number; product: boolean } | undefined {
  const told = tellable(prepared, why, telling, subject)
  if (told === undefined) return undefined
  // Which product they have instead is the why.
  const { product } = substanceOf(prepared, tokenize(told), subject)
  return { product, share: telling.of(told) / (telling.of(why) || 1) }
}

/** Another place of a text that can be told. */
export interface Other {
  readonly why: string
  readonly run: readonly WeighedClause[]
  readonly product: boolean
}

/** What begins so is half of a sentence when it stands alone. */
const HALF = /^(?:while|whilst|though|although|whereas|if|until|till|unless|so|when|since|otherwise|then)\b/

/** The sentence or clause that says most for the status among those that can be told as they stand. */
export function otherOf(
  prepared: PreparedPlaybook,
  reading: TextReading,
  clauses: readonly WeighedClause[],
  telling: Telling,
  subject: NoteSubject,
  named: string | undefined,
): Other | undefined {
  // Of a new line and of attempts all is told as it was written.
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
