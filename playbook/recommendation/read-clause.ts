import type { PreparedPlaybook } from '../prepare.ts'
import { readPart, type TextReading } from '../reading/read-text.ts'
import type { Statement } from '../reading/text/statements.ts'
import { softmax } from '../softmax.ts'
import { CLAUSE_TELLS } from '../known-features.ts'

/**
 * How a clause is joined to the reason beside it: `outright` with “plus” or “also”, `adds` with “and” or “;”, `beside` by
 * nothing.
 */
export type Joined = 'outright' | 'adds' | 'beside'

/** A clause shows a status by itself from this probability on, and one word of it speaks so much for it in log-odds. */
const SURE: Readonly<Record<Joined, { readonly probability: number; readonly word: number }>> = {
  outright: { probability: 0.65, word: 0.5 },
  adds: { probability: 0.75, word: 0.5 },
  beside: { probability: 0.85, word: 0.6 },
}
/** So probable a status needs no single word. */
const PLAIN = 0.9
/** Of a few words that are added, one that speaks so much for the status is enough from a smaller probability on. */
const LOUD = { words: 8, word: 1, probability: 0.6 }

/** What a clause says by itself. */
export interface Alone {
  readonly status: number
  readonly probability: number
  /** True when it shows its status by itself, joined in this way. */
  readonly isSure: (joined: Joined) => boolean
}

/** Of the readings that are in use: the same clause is asked about several times. */
const known = new WeakMap<TextReading, Map<number, Alone>>()
/** More than any text has words: so a clause is one number. */
const MANY = 1_000_000

/** Reads a clause by itself. */
export function readClause(prepared: PreparedPlaybook, reading: TextReading, statement: Statement): Alone {
  let clauses = known.get(reading)
  if (!clauses) known.set(reading, (clauses = new Map()))
  const place = statement.from * MANY + statement.to
  let alone = clauses.get(place)
  if (!alone) clauses.set(place, (alone = readAnew(prepared, reading, statement)))
  return alone
}

function readAnew(prepared: PreparedPlaybook, reading: TextReading, statement: Statement): Alone {
  const [start, end] = spanOf(reading, statement)
  const {
    logits,
    known: features,
    cues,
    wordsFor,
  } = readPart(prepared, reading.text.slice(start, end), reading.customer?.name)
  const probabilities = softmax(logits)
  const probability = Math.max(...probabilities)
  const status = probabilities.indexOf(probability)
  return {
    status,
    probability,
    isSure(joined) {
      const id = prepared.statusIds[status]!
      const isCued = cues.some(({ cue }) => (cue.evidence[id] ?? 0) > 0)
      // “The IT lead left” is short, and a curated phrase.
      if (features < CLAUSE_TELLS && !(isCued && joined !== 'beside' && probability >= PLAIN)) return false
      const loudest = Math.max(...wordsFor(status))
      const isLoud = joined !== 'beside' && statement.to - statement.from <= LOUD.words && loudest >= LOUD.word
      const isNamed = loudest >= SURE[joined].word || isCued
      const isPlain = joined !== 'beside' && probability >= PLAIN
      return (isNamed || isPlain) && probability >= (isLoud ? LOUD.probability : SURE[joined].probability)
    },
  }
}

/** The words of a clause in lower case. */
export function wordsOf({ tokens, text }: TextReading, { from, to }: Statement): string {
  return (
    tokens
      .slice(from, to)
      // The IT team is no “it”.
      .map(({ word, start }) => (/^its?$/.test(word) && text.startsWith('IT', start) ? 'itteam' : word))
      .join(' ')
  )
}

/** Where a clause stands in the text: [start, end) in UTF-16 units. */
export function spanOf({ tokens }: TextReading, { from, to }: Statement): readonly [number, number] {
  return [tokens[from]!.start, tokens[to - 1]!.end]
}
