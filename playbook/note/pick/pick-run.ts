import { anchored } from './anchored.ts'
import { MAX_REASON_WORDS, wordsIn } from '../read/reason-words.ts'
import { namesNext } from '../signs.ts'
import { isElliptic, turnsSense } from './turns-sense.ts'
import type { WeighedClause } from './weigh-clauses.ts'

/** A shorter run is widened to its whole sentence. In words. */
const FEW_WORDS = 8
/** The cost of a second sentence. In log-odds. */
const SENTENCE_COST = 0.2
/** A text of up to so many words is told whole, except for clear asides. In words. */
const SHORT_WHY = 16
/** A clause that is no likelier than this is a clear aside. In log-odds. */
const SURE_ASIDE = -0.5
/** A text of up to so many words is to the point. In words. */
const SHORT_TEXT = 30
/** The clauses of such a text are worth so much more. In log-odds. */
const SHORT_TEXT_WORTH = 2
/** This share of a clause's evidence for the status is added, and at most this much evidence counts. In log-odds. */
const EVIDENCE_SHARE = 0.3
const MOST_EVIDENCE = 4

/**
 * Picks the clauses for the why of a note: the likeliest ones of one sentence or of two neighbours, the clauses they
 * refer to, the date at the end of the sentence, and another place of the text if it still fits. Undefined for a text
 * without such clauses.
 */
export function pickRun(clauses: readonly WeighedClause[]): readonly WeighedClause[] | undefined {
  const best = bestRun(clauses)
  return best && withMore(clauses, withTurn(clauses, withDate(clauses, withVerb(clauses, anchored(clauses, best)))))
}

/**
 * How much a clause of this text is worth as a why, in log-odds. The model's estimate and the evidence for the status
 * both count.
 */
export function worthIn(clauses: readonly WeighedClause[]): (clause: WeighedClause) => number {
  const isShort = wordsIn(clauses) <= SHORT_TEXT
  return ({ why, weight, substance }) =>
    why +
    EVIDENCE_SHARE * Math.max(-MOST_EVIDENCE, Math.min(weight, MOST_EVIDENCE)) +
    (isShort && substance ? SHORT_TEXT_WORTH : 0)
}

/** Attempts stand all over a text. At most so many words of them are told. */
const MOST_OF_ATTEMPTS = 45
/** A clause about an attempt is told unless it is less likely than this. In log-odds. */
const LEAST_ATTEMPT = -1
/** Verbs for an attempt. */
const ATTEMPTED =
  /^(?:e?-?mailed|wrote|called|phoned|rang|left|tried|messaged|texted|pinged|visited|chased|asked|contacted|invited)$/

/**
 * Picks the likeliest clauses for a customer who does not answer, wherever they stand. Returns them in the order of the
 * text.
 */
export function pickAttempts(clauses: readonly WeighedClause[]): readonly WeighedClause[] | undefined {
  // "…, unmanaged": everything in a short text is meant.
  const isShort = wordsIn(clauses) <= SHORT_TEXT
  const leastOf = ({ tokens }: WeighedClause): number =>
    isShort ? -SHORT_TEXT_WORTH : tokens.some(({ word }) => ATTEMPTED.test(word)) ? LEAST_ATTEMPT : 0
  const picked = new Set<WeighedClause>()
  let words = 0
  for (const clause of [...clauses].sort((a, b) => b.why - a.why)) {
    const length = clause.tokens.length
    if (picked.size > 0 && (clause.why <= leastOf(clause) || words + length > MOST_OF_ATTEMPTS)) continue
    picked.add(clause)
    words += length
  }
  return picked.size > 0 ? clauses.filter((clause) => picked.has(clause)) : undefined
}

function bestRun(clauses: readonly WeighedClause[]): readonly WeighedClause[] | undefined {
  const whole = trimmed(clauses)
  if (wordsIn(whole) <= SHORT_WHY) return whole.length > 0 ? whole : undefined
  const worth = worthIn(clauses)
  let best: { from: number; to: number; worth: number } | undefined
  for (let from = 0; from < clauses.length; from++) {
    if (!begins(clauses, from)) continue
    let words = 0
    let sum = 0
    for (let to = from; to < clauses.length; to++) {
      const clause = clauses[to]!
      words += clause.tokens.length
      if (clause.sentence > clauses[from]!.sentence + 1 || (to > from && words > MAX_REASON_WORDS)) break
      sum += worth(clause)
      // A second sentence must be worth it.
      const extra = clause.sentence > clauses[from]!.sentence ? SENTENCE_COST : 0
      if (!best || sum - extra > best.worth) best = { from, to, worth: sum - extra }
    }
  }
  if (!best) return undefined
  const run = clauses.slice(best.from, best.to + 1)
  // A few words torn out of a sentence say little; the sentence is taken if it fits.
  const sentence = trimmed(clauses.filter((clause) => clause.sentence === run[0]!.sentence))
  const isTorn = wordsIn(run) < FEW_WORDS && run.at(-1)!.sentence === run[0]!.sentence
  return isTorn && sentence.length > 0 && wordsIn(sentence) <= MAX_REASON_WORDS ? sentence : run
}

/** Drops the clauses at both ends that carry no reason. */
function trimmed(clauses: readonly WeighedClause[]): readonly WeighedClause[] {
  const from = clauses.findIndex((_, i) => begins(clauses, i))
  const to = clauses.findLastIndex(({ substance, why }) => substance || why > SURE_ASIDE)
  return from < 0 ? [] : clauses.slice(from, to + 1)
}

/** Adds the end of the sentence if it says until when: "…, start 10 June". */
function withDate(clauses: readonly WeighedClause[], run: readonly WeighedClause[]): readonly WeighedClause[] {
  const end = clauses.indexOf(run.at(-1)!) + 1
  const rest = clauses.slice(end).filter(({ sentence }) => sentence === run.at(-1)!.sentence)
  const fits = rest.length > 0 && wordsIn(run) + wordsIn(rest) <= MAX_REASON_WORDS
  return fits && namesNext(rest.flatMap(({ tokens }) => tokens)) ? [...run, ...rest] : run
}

/** Adds the clause before one that leaves out its verb: "the CEO wants it, the board doesn't". */
function withVerb(clauses: readonly WeighedClause[], run: readonly WeighedClause[]): readonly WeighedClause[] {
  const before = clauses[clauses.indexOf(run[0]!) - 1]
  return before?.sentence === run[0]!.sentence && isElliptic(run[0]!.tokens) ? [before, ...run] : run
}

/** Adds the clauses behind it that limit what it says: "they were annoyed but continue". */
function withTurn(clauses: readonly WeighedClause[], run: readonly WeighedClause[]): readonly WeighedClause[] {
  const { sentence } = run.at(-1)!
  let whole = run
  for (const clause of clauses.slice(clauses.indexOf(run.at(-1)!) + 1)) {
    const fits = wordsIn(whole) + clause.tokens.length <= MAX_REASON_WORDS
    if (clause.sentence !== sentence || !fits || !turnsSense(clause.tokens)) break
    whole = [...whole, clause]
  }
  return whole
}

/** Adds the likeliest other place of the text that still fits. */
function withMore(clauses: readonly WeighedClause[], run: readonly WeighedClause[]): readonly WeighedClause[] {
  const more = likeliestPart(clauses, run, {
    begins: (i) => begins(clauses, i),
    worth: ({ why }) => why,
    least: 0,
    words: MAX_REASON_WORDS - wordsIn(run),
  })
  return more ? clauses.filter((each) => run.includes(each) || more.includes(each)) : run
}

/** What kind of part is looked for. */
interface Sought {
  /** Whether it may begin with a clause, given by its index. */
  readonly begins: (i: number) => boolean
  readonly worth: (clause: WeighedClause) => number
  /** It must be worth more than this. */
  readonly least: number
  /** It may have so many words. */
  readonly words: number
}

/**
 * The part worth most: clauses of one sentence, outside of a run, at least one of which carries a reason or a step.
 * @param without the run
 */
export function likeliestPart(
  clauses: readonly WeighedClause[],
  without: readonly WeighedClause[],
  sought: Sought,
): readonly WeighedClause[] | undefined {
  let best: readonly WeighedClause[] | undefined
  let most = sought.least
  for (let from = 0; from < clauses.length; from++) {
    if (!sought.begins(from)) continue
    let worth = 0
    let words = 0
    let carries = false
    for (let to = from; to < clauses.length; to++) {
      const clause = clauses[to]!
      words += clause.tokens.length
      if (clause.sentence !== clauses[from]!.sentence || without.includes(clause) || words > sought.words) break
      worth += sought.worth(clause)
      carries ||= clause.substance
      if (worth <= most || !carries) continue
      most = worth
      best = clauses.slice(from, to + 1)
    }
  }
  return best
}

/**
 * True for a clause that a run may begin with: it carries a reason, and begins with "because" only if the clause before
 * carries none.
 */
function begins(clauses: readonly WeighedClause[], i: number): boolean {
  const clause = clauses[i]!
  const before = clauses[i - 1]
  const leans = /^(because|bc|bcs|so|while|though|although|whereas)$/.test(clause.tokens[0]!.word)
  return clause.substance && !(leans && before?.substance && before.sentence === clause.sentence)
}
