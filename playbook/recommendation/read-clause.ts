import type { PreparedPlaybook } from '../prepare.ts'
import { readText, type TextReading } from '../reading/read-text.ts'
import type { Statement } from '../reading/statements.ts'
import { softmax } from '../softmax.ts'

/** A clause shows a status by itself from this probability on. */
const SURE = 0.75
/** The same without a word that adds it. */
const SURE_BESIDE = 0.85
/** A clause with fewer known features says nothing by itself. */
const SAYS_SOMETHING = 6
/** One word of it speaks at least so much for the status, or a curated phrase does. In log-odds. */
const SPEAKS = 0.5
const SPEAKS_BESIDE = 0.6
/** A few words show a status from a smaller probability on, when one of them speaks so much for it. In log-odds. */
const SPEAKS_LOUD = 1
const SURE_OF_FEW = 0.6
/** So many words are a few. */
const FEW = 8

/** What a clause says by itself. */
export interface Alone {
  readonly status: number
  readonly probability: number
  /** It is probable, and a word or a curated phrase names the reason. */
  readonly isSure: boolean
  /** It is so without a word that adds it. */
  readonly isPlain: boolean
}

/** Reads a clause by itself. */
export function readClause(prepared: PreparedPlaybook, reading: TextReading, statement: Statement): Alone {
  const [start, end] = spanOf(reading, statement)
  const { logits, known, cues, wordsFor } = readText(prepared, reading.text.slice(start, end), reading.customer?.name)
  const probabilities = softmax(logits)
  const probability = Math.max(...probabilities)
  const status = probabilities.indexOf(probability)
  const id = prepared.statusIds[status]!
  const loudest = Math.max(...wordsFor(status))
  const isNamed = loudest >= SPEAKS || cues.some(({ cue }) => (cue.evidence[id] ?? 0) > 0)
  const isShort = statement.to - statement.from <= FEW && loudest >= SPEAKS_LOUD
  const isSure = known >= SAYS_SOMETHING && isNamed && probability >= (isShort ? SURE_OF_FEW : SURE)
  const isPlain = probability >= SURE_BESIDE && (loudest >= SPEAKS_BESIDE || loudest < SPEAKS)
  return { status, probability, isSure, isPlain: isSure && isPlain }
}

/** The words of a clause in lower case. */
export function wordsOf({ tokens }: TextReading, { from, to }: Statement): string {
  return tokens
    .slice(from, to)
    .map(({ word }) => word)
    .join(' ')
}

/** Where a clause stands in the text: [start, end) in UTF-16 units. */
export function spanOf({ tokens }: TextReading, { from, to }: Statement): readonly [number, number] {
  return [tokens[from]!.start, tokens[to - 1]!.end]
}
