import { lacksSubject, pointsBack } from './clause.ts'
import { namesNext } from './signs.ts'
import type { Token } from '../reading/text.ts'

/** A clause, the sentence it stands in, and how much it speaks for a status, in log-odds. */
interface Weighed {
  readonly sentence: number
  readonly tokens: readonly Token[]
  readonly weight: number
}

/** What a clause that carries a reason is worth, whatever its words; in log-odds. */
export const CLAUSE_WORTH = 0.1
/** Words of a cause; what is said of when things go on comes after it. */
const CAUSE =
  /\b(?:because|since (?:the|they|their|it|no|a)|cannot|cant|no|not|nobody|none|never|nor|without|lacks?|lacking|missing|forbids?|prohibits?|refuses?|rejects?|fails?|crash\w*|too|resigned|dismissed|frozen|only|doubts?|fears?|broken|breaks|unable|stops?|blocks?|demands?|needs?|may not|dont|doesnt|didnt|havent|hasnt|couldnt|wouldnt|isnt|arent|wont|yet|but|however|wrong)\b/
/** That all is well is no cause, whatever it is not. */
const FINE =
  /\b(?:no|any|without) (?:\w+ ){0,2}(?:objections?|problems?|issues?|opposition|hurdles?|questions?|concerns?|worries|trouble)\b|\bnothing (?:\w+ )?(?:wrong|broken|in the way|missing)\b|\b(?:nobody|no one) (?:objects|minds|is against)\b|\bno \w+ (?:objects|minds)\b|^(?:its )?not (?:the )?\w+(?: \w+)?$/
/** What somebody does about it. */
const STEP =
  /\b(?:promised|promises|within|plans? to|planned|onelist|would like|hopes?|should|prepares?|hired|expects?|scheduled|asked (?:for|to)|as soon as|by (?:the )?(?:end|mid))\b/
/** More than this one clause is not worth, so that one loud word does not silence the cause beside it. */
const MOST_WORTH = 2.5
const CAUSE_WORTH = 1.5
const STEP_COST = 1.5
const OWN_COST = 2

/** What a clause is worth in a note, in log-odds: a cause more than what is done about it or what the FM did. */
export function worthOf({ weight, tokens }: Weighed): number {
  const words = wordsOf({ tokens })
  const causes = CAUSE.test(words) && !FINE.test(words)
  const step =
    STEP.test(words) || (!causes && /\b(?:until|till|by|on|in)\b/.test(words) && namesNext(tokens)) ? STEP_COST : 0
  const own = /\b(?:i|ive|im|we|id)\b/.test(words) ? OWN_COST : 0
  return Math.min(weight, MOST_WORTH) + (causes ? CAUSE_WORTH : CLAUSE_WORTH) - step - own
}

/** A run with the clauses before it that its first word points at: "Kim, who …". */
export function anchored<T extends Weighed>(clauses: readonly T[], run: readonly T[]): readonly T[] {
  let from = clauses.indexOf(run[0]!)
  const to = clauses.indexOf(run.at(-1)!)
  const leans = clauses.slice(from, Math.min(from + 2, to + 1)).some((clause) => lacksSubject(wordsOf(clause)))
    ? (): boolean => true
    : leansBack
  while (from > 0 && leans(clauses[from]!) && clauses[from - 1]!.sentence === clauses[from]!.sentence) from--
  const taken = clauses.slice(from, to + 1)
  if (countOf(taken) <= MAX_ANCHORED) return taken
  // A first clause that is too long by itself is cut where it is worded.
  return taken.filter((_, i) => i === 0 || countOf(taken.slice(0, i + 1)) <= MAX_ANCHORED)
}

/** A run is not longer than this, in words. */
export const MAX_ANCHORED = 36

/** In lower case, without punctuation. */
function wordsOf({ tokens }: Pick<Weighed, 'tokens'>): string {
  return tokens.map(({ word }) => word).join(' ')
}

function leansBack(clause: Weighed): boolean {
  const words = wordsOf(clause)
  return pointsBack(words) || /^(?:under which|(?:has|have|is|are|was|were|will|can|cannot) )/.test(words)
}

function countOf(run: readonly Weighed[]): number {
  return run.reduce((sum, { tokens }) => sum + tokens.length, 0)
}
