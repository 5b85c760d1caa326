import { choiceOf, isGeneral, type Answers } from './answers.ts'
import { nameTokens } from '../reading/text/mask-name.ts'
import { wordsWithMeaning } from '../reading/text/meaning.ts'
import type { Cue, Status } from '../model.ts'
import { isDateField, saysNoReason } from './no-reason.ts'
import { headEnd, withoutLooseEnds, withShare } from './quote-bounds.ts'
import { silenceIn } from './told-silence.ts'
import { beginsStatement, denied, isNegator } from '../reading/text/negation.ts'
import type { PreparedPlaybook } from '../prepare.ts'
import type { TextReading } from '../reading/read-text.ts'
import { saidFine } from '../reading/obstacle/said-fine.ts'
import { LastFew } from '../recent.ts'
import { tokenize } from '../reading/text/text.ts'

/** One piece of evidence for or against a status. */
export interface Reason {
  readonly polarity: 'for' | 'against'
  readonly source: 'words' | 'answer'
  /** For an answer or a curated phrase, its meaning as a clause; for other words, the words themselves. */
  readonly says: string
  /** The original words, when they are the evidence. */
  readonly quote?: string
  /** Start and end of the words in the text: [start, end) in UTF-16 units. */
  readonly span?: readonly [number, number]
  readonly question?: string
  readonly choice?: string
  /** Strength in log-odds: mostly how much more it speaks for this status than for the one it is compared with. */
  readonly weight: number
}

/** Why one status and not its neighbour, by the playbook's rule for the two. */
export interface Contrasted {
  readonly first: Status
  readonly second: Status
  /** When the first is true, as a clause. */
  readonly firstWhen: string
  readonly secondWhen: string
  readonly source: string
}

const MAX_QUOTES = 3
const MAX_QUOTE_WORDS = 8
/** A quote with its negation may have so many words: "not one of the 400 nurses has had a course". */
const MAX_DENIED_WORDS = 11
/** Words with a smaller share of the strongest word's evidence are not quoted. */
const QUOTE_SHARE = 0.3
const MIN_WEIGHT = 0.15
/** A curated phrase of this weight is a reason by itself. */
const STRONG_PHRASE = 1.5
/** A reason has at least so many words with a meaning. */
const SAYS_SOMETHING = 2

/** The reasons for `status` over `other`, strongest first: answers, curated phrases, then other words. */
function reasons(
  prepared: PreparedPlaybook,
  reading: TextReading,
  answers: Answers,
  status: number,
  other: number,
): Reason[] {
  return [
    ...answerReasons(prepared, answers, status, other),
    ...cueReasons(prepared, reading, status, other),
    ...silenceReasons(prepared, reading, status),
    ...wordReasons(prepared, reading, status, other),
  ]
}

function isSilent({ statusIds }: PreparedPlaybook, status: number): boolean {
  return statusIds[status] === 'customer-unresponsive'
}

function silenceReasons(prepared: PreparedPlaybook, { tokens, text }: TextReading, status: number): Reason[] {
  if (!isSilent(prepared, status)) return []
  return silenceIn(tokens).told.map(({ from, to }) => {
    const span = [tokens[from]!.start, tokens[to - 1]!.end] as const
    return {
      polarity: 'for',
      source: 'words',
      says: 'nobody answers',
      quote: text.slice(...span),
      span,
      weight: STRONG_PHRASE,
    }
  })
}

function answerReasons(prepared: PreparedPlaybook, answers: Answers, status: number, other: number): Reason[] {
  const result: Reason[] = []
  for (const [question, given] of Object.entries(answers)) {
    const choice = choiceOf(prepared, question, given)
    if (!choice) continue
    const own = choice.evidence[prepared.statusIds[status]!] ?? 0
    const rival = choice.evidence[prepared.statusIds[other]!] ?? 0
    const weight = own > 0 ? own : own - rival
    if (weight === 0 || (own === 0 && rival <= 0)) continue
    const polarity = weight > 0 ? 'for' : 'against'
    result.push({ polarity, source: 'answer', says: choice.says, question, choice: given, weight })
  }
  // An answer for one status says more than an answer for a whole L1.
  const general = (reason: Reason): number => (isGeneral(choiceOf(prepared, reason.question!, reason.choice!)!) ? 1 : 0)
  return result.sort((a, b) => general(a) - general(b) || Math.abs(b.weight) - Math.abs(a.weight))
}

function cueReasons(prepared: PreparedPlaybook, reading: TextReading, status: number, other: number): Reason[] {
  const result: Reason[] = []
  const isName = namesIn(reading)
  for (const { cue, from, to } of reading.cues) {
    if (isName.slice(from, to).every(Boolean)) continue
    const weight = cueWeight(prepared, cue, status, other)
    // A phrase that leaves a question open is no reason against a status.
    if (weight === 0 || (weight < 0 && cue.asks)) continue
    const span = [reading.tokens[from]!.start, reading.tokens[to - 1]!.end] as const
    const polarity = weight > 0 ? 'for' : 'against'
    result.push({ polarity, source: 'words', says: cue.says, quote: reading.text.slice(...span), span, weight })
  }
  return result.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
}

/** One reading explains several statuses. */
const names = new LastFew<TextReading, readonly boolean[]>(4)

function namesIn(reading: TextReading): readonly boolean[] {
  return names.get(reading, () => nameTokens(reading.tokens, reading.text, reading.customer?.name))
}

function cueWeight(prepared: PreparedPlaybook, cue: Cue, status: number, other: number): number {
  return (cue.evidence[prepared.statusIds[status]!] ?? 0) - (cue.evidence[prepared.statusIds[other]!] ?? 0)
}

function wordReasons(prepared: PreparedPlaybook, reading: TextReading, status: number, other: number): Reason[] {
  const { tokens } = reading
  const own = reading.wordsFor(status)
  const rival = reading.wordsFor(other)
  // Half of the rival's share is taken off: a word that speaks for both is still a reason for the first.
  const weights = tokens.map((_, i) => own[i]! - rival[i]! / 2)
  // Words that are said to be no problem are no reason.
  const quoted = denied(tokens)
  // What is in order is no obstacle. It may be progress, or why another product stays.
  if (prepared.playbook.statuses[status]!.l1 === 'Blocked')
    saidFine(tokens, reading.text).forEach((isFine, i) => (quoted[i] ||= isFine))
  for (const { cue, from, to } of reading.cues) {
    if (!cue.asks || cueWeight(prepared, cue, status, other) > 0) quoted.fill(true, from, to)
  }
  const isName = namesIn(reading)
  isName.forEach((is, i) => (quoted[i] ||= is))
  quoted.fill(true, 0, headEnd(prepared, tokens, isName))
  tokens.forEach((_, i) => isDateField(tokens, i) && quoted.fill(true, i, i + 2))
  if (isSilent(prepared, status)) silenceIn(tokens).beside.forEach((is, i) => (quoted[i] ||= is))
  const strongest = Math.max(0, ...weights)
  const stretches: Stretch[] = []
  while (stretches.length < MAX_QUOTES) {
    let peak = -1
    for (let i = 0; i < weights.length; i++) {
      if (!quoted[i] && weights[i]! > Math.max(MIN_WEIGHT, strongest * QUOTE_SHARE)) {
        if (peak < 0 || weights[i]! > weights[peak]!) peak = i
      }
    }
    if (peak < 0) break
    const [start, end] = grow(tokens, weights, quoted, peak, strongest * 0.1)
    const [from, to] = untilItSpeaks(tokens, quoted, withNegation(tokens, quoted, start, end), end)
    quoted.fill(true, from, to)
    if (meaningOf(tokens.slice(from, to)) > 0) stretches.push({ from, to, peak })
  }
  return joined(tokens, stretches)
    .map(({ from, to, peak }) => withoutLooseEnds(tokens, from, to, peak))
    .filter(([first, end]) => !saysNoReason(tokens.slice(first, end), reading.text))
    .map(([first, end]): Reason => {
      const span = [tokens[first]!.start, tokens[end - 1]!.end] as const
      const quote = reading.text.slice(...span).replace(/\s+/g, ' ')
      let weight = 0
      for (let i = first; i < end; i++) weight += weights[i]!
      return { polarity: 'for', source: 'words', says: quote, quote, span, weight }
    })
    .filter(({ weight }, i) => i === 0 || weight >= MIN_WEIGHT)
}

/** The tokens [from, to), around the strongest of them. */
interface Stretch {
  readonly from: number
  readonly to: number
  readonly peak: number
}

/**
 * Joins stretches that follow each other within a clause, in the place of the stronger one: "its intent is not"
 * "discussed yet".
 */
function joined(tokens: TextReading['tokens'], stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = []
  for (const { from, to, peak } of stretches) {
    const i = result.findIndex(
      (each) =>
        (each.to === from && !tokens[from]!.breakBefore && to - each.from <= MAX_DENIED_WORDS) ||
        (each.from === to && !tokens[to]!.breakBefore && each.to - from <= MAX_DENIED_WORDS),
    )
    const beside = result[i]
    if (beside) result[i] = { from: Math.min(from, beside.from), to: Math.max(to, beside.to), peak: beside.peak }
    else result.push({ from, to, peak })
  }
  return result
}

/**
 * Grows a quote around its strongest word, within its clause: over words that speak for the status, or one word before
 * such a word.
 */
function grow(
  tokens: TextReading['tokens'],
  weights: readonly number[],
  quoted: readonly boolean[],
  peak: number,
  enough: number,
): [number, number] {
  let from = peak
  let to = peak + 1
  const helps = (i: number): boolean => i >= 0 && i < tokens.length && !quoted[i] && weights[i]! > enough
  for (;;) {
    if (to - from >= MAX_QUOTE_WORDS) break
    const left =
      !tokens[from]!.breakBefore &&
      (helps(from - 1) ? 1 : from > 1 && !tokens[from - 1]!.breakBefore && !quoted[from - 1] && helps(from - 2) ? 2 : 0)
    const right =
      to < tokens.length &&
      !tokens[to]!.breakBefore &&
      (helps(to) ? 1 : !quoted[to] && to + 1 < tokens.length && !tokens[to + 1]!.breakBefore && helps(to + 1) ? 2 : 0)
    if (!left && !right) break
    if (left) from -= left
    if (right) to += right
  }
  return [from, to]
}

/** Widens a quote within its clause until it has a meaning: "partner is" becomes "partner is not contracted". */
function untilItSpeaks(
  tokens: TextReading['tokens'],
  quoted: readonly boolean[],
  from: number,
  to: number,
): [number, number] {
  const isFree = (i: number): boolean => i < tokens.length && !tokens[i]!.breakBefore && !quoted[i]
  // "The board won't" needs its verb.
  const isOpen = (): boolean => isNegator(tokens[to - 1]!.word) || isNegator(tokens[to - 2]?.word ?? '')
  while (to - from < MAX_QUOTE_WORDS) {
    const isEnough = meaningOf(tokens.slice(from, to)) >= SAYS_SOMETHING
    if (isEnough && !(isOpen() && isFree(to))) break
    if (isFree(to)) to++
    else if (from > 0 && !tokens[from]!.breakBefore && !quoted[from - 1]) from--
    else break
  }
  return [from, to]
}

/** Starts a quote at the "no" before it: "champion", or "of the nurses is trained", would say the opposite. */
function withNegation(tokens: TextReading['tokens'], quoted: readonly boolean[], from: number, to: number): number {
  for (let i = from - 1; i >= Math.max(0, to - MAX_DENIED_WORDS); i--) {
    if (tokens[i + 1]!.breakBefore || quoted[i] || beginsStatement(tokens[i]!.word)) break
    if (isNegator(tokens[i]!.word)) return i
  }
  return withShare(tokens, from)
}

/** The playbook's rule for two statuses, or their definitions side by side where there is none. */
function contrast(prepared: PreparedPlaybook, firstIndex: number, secondIndex: number): Contrasted {
  const first = prepared.playbook.statuses[firstIndex]!
  const second = prepared.playbook.statuses[secondIndex]!
  for (const rule of prepared.playbook.contrasts) {
    if (rule.between[0] === first.id && rule.between[1] === second.id) {
      return { first, second, firstWhen: rule.first, secondWhen: rule.second, source: rule.source }
    }
    if (rule.between[1] === first.id && rule.between[0] === second.id) {
      return { first, second, firstWhen: rule.second, secondWhen: rule.first, source: rule.source }
    }
  }
  return { first, second, firstWhen: first.because, secondWhen: second.because, source: second.source }
}

/** True when the playbook has a rule for the two statuses. */
function hasRule({ playbook, statusIds }: PreparedPlaybook, one: number, other: number): boolean {
  const [a, b] = [statusIds[one]!, statusIds[other]!]
  return playbook.contrasts.some(({ between }) => between.includes(a) && between.includes(b))
}

/** True when reasons from the text are enough for a status: a strong curated phrase, or words with a meaning. */
export function explains(given: readonly Reason[]): boolean {
  const quotes = given.filter(({ polarity, source }) => polarity === 'for' && source === 'words')
  if (quotes.some(({ says, quote, weight }) => says !== quote && weight >= STRONG_PHRASE)) return true
  return quotes.reduce((sum, { quote }) => sum + meaningOf(tokenize(quote ?? '')), 0) >= SAYS_SOMETHING
}

function meaningOf(tokens: TextReading['tokens']): number {
  return wordsWithMeaning(tokens.map(({ word }) => word))
}

export const explain = { reasons, contrast, hasRule }
