import type { ClauseModel, ClauseWeights, Status, StatusId } from '../../model.ts'
import type { PreparedPlaybook } from '../../prepare.ts'
import type { TextReading } from '../../reading/read-text.ts'
import { clauseFeatures, namesOfWord, type ClauseFeatures, type SeenClause } from './clause-features.ts'
import type { Clause } from '../read/reason-clauses.ts'
import type { NoteSubject } from '../words.ts'

/** How likely a clause gives the why of a status, or what comes next. In log-odds. */
export interface ClauseWorth {
  readonly why: number
  readonly next: number
}

/** A clause with its worth. */
export type WeighedClause = Clause &
  ClauseWorth & {
    /** Something else is the obstacle: this says what `comes` to help, or only that nothing goes on, what was sent or asked. */
    readonly remedy?: 'comes' | 'idle' | undefined
  }

/** Log-odds are limited to this, in both directions. */
const SUREST = 4
/** A greater sum would overflow. */
const MOST_SUM = 300

/** Weighs the clauses of a text with the model that was trained on messages with a marked why. */
export function weighClauses(
  prepared: PreparedPlaybook,
  reading: TextReading,
  subject: NoteSubject,
  clauses: readonly SeenClause[],
): ClauseWorth[] {
  const index = indexOf(prepared.playbook.clauseModel)
  const words = wordsUnder(index, subject.status)
  return clauseFeatures(prepared, reading, subject, clauses).map((features) => worthOf(index, words, features))
}

function worthOf({ bias, weights, pairs }: Index, weightOf: WordWeight, features: ClauseFeatures): ClauseWorth {
  let [why, next] = bias
  const add = (weight: ClauseWeights | undefined): void => {
    if (!weight) return
    why += weight[0]
    next += weight[1]
  }
  for (const other of features.others) add(weights.get(other))
  for (const word of features.words) add(weightOf(word))
  for (const [first, second] of features.pairs) add(pairs.get(first)?.get(second))
  const whyOdds = Math.exp(Math.min(why, MOST_SUM))
  const nextOdds = Math.exp(Math.min(next, MOST_SUM))
  return { why: bounded(Math.log(whyOdds / (1 + nextOdds))), next: bounded(Math.log(nextOdds / (1 + whyOdds))) }
}

function bounded(odds: number): number {
  return Math.max(-SUREST, Math.min(SUREST, odds))
}

type WordWeight = (word: string) => ClauseWeights

/** The model, prepared for look-ups. It uses maps because a key may be any word that somebody typed. */
interface Index {
  readonly bias: ClauseWeights
  readonly weights: ReadonlyMap<string, ClauseWeights>
  readonly pairs: ReadonlyMap<string, ReadonlyMap<string, ClauseWeights>>
  /** For each status, made at first use. */
  readonly words: Map<StatusId, WordWeight>
}

const indexes = new WeakMap<ClauseModel, Index>()

function indexOf(model: ClauseModel): Index {
  let index = indexes.get(model)
  if (!index) indexes.set(model, (index = makeIndex(model)))
  return index
}

function makeIndex({ bias, weights, pairs }: ClauseModel): Index {
  const seconds = Object.entries(pairs).map(([first, own]) => [first, new Map(Object.entries(own))] as const)
  return { bias, weights: new Map(Object.entries(weights)), pairs: new Map(seconds), words: new Map() }
}

const NONE: ClauseWeights = [0, 0]
/**
 * So many words with their weights are remembered for each status. Texts share their words, and each needs three
 * look-ups.
 */
const MOST_REMEMBERED = 10_000

function wordsUnder({ weights, words }: Index, status: Status): WordWeight {
  const made = words.get(status.id)
  if (made) return made
  const sums = new Map<string, ClauseWeights>()
  const weightOf: WordWeight = (word) => {
    const remembered = sums.get(word)
    if (remembered) return remembered
    const all = namesOfWord(word, status).map((name) => weights.get(name) ?? NONE)
    const sum: ClauseWeights = [all.reduce((to, [why]) => to + why, 0), all.reduce((to, [, next]) => to + next, 0)]
    if (sums.size >= MOST_REMEMBERED) sums.clear()
    sums.set(word, sum)
    return sum
  }
  words.set(status.id, weightOf)
  return weightOf
}
