import type { AlsoSaid } from './said-reason.ts'
import { choiceOf, sortAnswers, type Answers, type SetAside } from './answers.ts'
import { explain, explains, type Contrasted, type Reason } from './explain.ts'
import { findFlip, type Flip } from './flip.ts'
import type { Question, Status, WorkloadId } from '../model.ts'
import { nextQuestion } from './next-question.ts'
import { leavesOpen } from '../reading/obstacle/left-open.ts'
import { openDoubt } from './open-doubt.ts'
import { once } from '../once.ts'
import { hidesName } from '../reading/text/mask-name.ts'
import { ownPart } from '../reading/workload/own-part.ts'
import type { PreparedPlaybook } from '../prepare.ts'
import { readText, type TextReading } from '../reading/read-text.ts'
import { softmax } from '../softmax.ts'
import { waitsForMerge } from '../reading/obstacle/waits-for-merge.ts'
import { isSpokenFor } from './spoken-for.ts'
import { toldClauses, type ToldClause } from './told-clauses.ts'
import { unsettled } from './unsettled.ts'
import { withoutTakenOff } from '../reading/obstacle/taken-off.ts'
import { weighedByText } from './weighed-by-text.ts'
import { answerFor, isOpenBetween, isToldBy, whichOfTwo, type AnswerForOther } from './which-of-two.ts'
import { TEXT_TELLS } from '../known-features.ts'

/** The input of a recommendation. Text or answers may be missing; both may be empty. */
export interface Situation {
  readonly text?: string
  readonly answers?: Answers
  /** Chooses workload-specific questions; found in the text when not given. */
  readonly workload?: WorkloadId
  /** The customer's name, which is no evidence; by default the name found in the text. */
  readonly customer?: string
}

/**
 * How sure the recommendation is, in words. Measured on messages that training did not see: `clear` is right at least
 * 19 times in 20, `likely` about 4 times in 5, `open` less often.
 */
export type Strength = 'clear' | 'likely' | 'open'

export interface RankedStatus {
  readonly status: Status
  /** 0 … 1; all ranked statuses sum to 1. */
  readonly probability: number
  readonly reasons: readonly Reason[]
}

export interface Recommendation {
  /** All statuses, best first. */
  readonly ranked: readonly RankedStatus[]
  readonly strength: Strength
  /**
   * True when the next question is worth asking before a status is shown. A likely status with nothing against it is
   * shown first, because the FM knows the customer and checks it faster.
   */
  readonly asks: boolean
  /** Why the first and not the second. */
  readonly contrast: Contrasted & {
    /** Something in the text speaks for the second: then it is not denied. */
    readonly isSaid: boolean
  }
  /** A second reason in the text, which stands for another status, with the answer that would put that one first. */
  readonly alsoSaid: (AlsoSaid & { readonly answer?: AnswerForOther | undefined }) | undefined
  /** The clauses of the text that give the reasons for the first, the weightiest first. */
  readonly told: readonly ToldClause[]
  /** The one answer that would put another status first, when there is one. */
  readonly flip: Flip | undefined
  /** The question that separates the remaining candidates best; undefined when none is worth asking. */
  readonly next: Question | undefined
  readonly workload: WorkloadId | undefined
  readonly answers: Answers
  readonly setAside: Readonly<Record<string, SetAside>>
}

const CLEAR_PROBABILITY = 0.85
const LIKELY_PROBABILITY = 0.55
/** The words of a text without news speak for no status as much as this. */
const SPOKEN_OF = 0.2
/** From this probability on, a likely status is shown before anything is asked. */
const SHOWN_PROBABILITY = 0.75
/** The weight of the words in the choice of a question, where the text itself leaves open which status it is. */
const OPEN_COUNTS = 0.5
/** A less probable runner-up is no rival. The status is compared with the nearest one in the playbook instead. */
const RIVAL_PROBABILITY = 0.02
/** The same for a status that is shown at once, where the playbook has no rule for it and the runner-up. */
const UNRULED_RIVAL_PROBABILITY = 0.1
/** What is given a reason for. */
const HAS_REASONS: ReadonlySet<string> = new Set(['Blocked', 'No Intent'])

/**
 * Recommends a status for a situation. Deterministic and offline: the same playbook, text and answers always give the
 * same result, whatever the order of the answers.
 */
export function recommend(prepared: PreparedPlaybook, situation: Situation): Recommendation {
  const whole = readText(prepared, situation.text ?? '', situation.customer)
  const workload = situation.workload ?? whole.workload
  const { reading, alsoFor } = weighedByText(prepared, readOwn(prepared, whole, workload, situation.customer))
  const { fitting, setAside } = sortAnswers(prepared, situation.answers ?? {}, workload)
  const logits = addAnswers(prepared, reading.logits, fitting)
  const probabilities = softmax(logits)
  const order = prepared.statusIds.map((_, i) => i).sort((a, b) => probabilities[b]! - probabilities[a]! || a - b)
  const first = order[0]!
  const second = order[1]!
  const also = alsoFor(first)
  const isTold = probabilities[first]! < SHOWN_PROBABILITY || explain.hasRule(prepared, first, second)
  const enough = isTold ? RIVAL_PROBABILITY : UNRULED_RIVAL_PROBABILITY
  const isRival = probabilities[second]! >= enough
  // What was said as well is never denied.
  const rival = also
    ? prepared.statusIds.indexOf(also.status.id)
    : isRival
      ? second
      : prepared.statusIds.indexOf(prepared.playbook.nearest[prepared.statusIds[first]!])
  const reasonsFor = (index: number): readonly Reason[] =>
    explain.reasons(prepared, reading, fitting, index, index === first ? rival : first)
  const why = once(() => reasonsFor(first))
  const isAnswered = Object.keys(fitting).length > 0
  // Two reasons in one breath, and nothing tells which of them it is.
  const isOneOfTwo = also !== undefined && isOpenBetween(also) && !isToldBy(fitting)
  const which = also && !isAnswered ? whichOfTwo(prepared, also) : undefined
  const doubt =
    openDoubt(prepared, reading, fitting, workload, first) ??
    (isAnswered || probabilities[first]! < SPOKEN_OF ? undefined : unsettled(prepared, reading, first)) ??
    (isOneOfTwo ? which : undefined)
  // In Status Unknown, not knowing is the news and leaves nothing open.
  const { id, l1 } = prepared.playbook.statuses[first]!
  const isOtherwise = id === 'duplicate-invalid' && waitsForMerge(reading.tokens)
  const isOpen = !isAnswered && l1 !== 'Status Unknown' && (isOtherwise || leavesOpen(reading.text))
  const isDisputed = isOpen || doubt !== undefined || (!isAnswered && !agreesWithLast(prepared, reading, first))
  // A hidden name counts as one feature, whatever its letters.
  const shown = reading.known + (hidesName(reading.tokens) ? 1 : 0)
  const isThin = !isAnswered && shown < TEXT_TELLS
  const isExplained = (): boolean => isAnswered || explains(why())
  const strength = isThin ? 'open' : strengthOf(probabilities[first]!, isDisputed || isOneOfTwo, isExplained)
  const isShown =
    strength === 'clear' || (strength === 'likely' && !isDisputed && probabilities[first]! >= SHOWN_PROBABILITY)
  return new Reckoned(
    {
      ranked: order.map((index, rank) => {
        const status = prepared.playbook.statuses[index]!
        const probability = probabilities[index]!
        return rank < EXPLAINED
          ? new Explained(status, probability, index === first ? why : () => reasonsFor(index))
          : { status, probability, reasons: [] }
      }),
      strength,
      asks: !isShown,
      contrast: {
        ...explain.contrast(prepared, first, rival),
        isSaid: also !== undefined || (HAS_REASONS.has(l1) && isSpokenFor(prepared, reading, rival)),
      },
      alsoSaid: also && { ...also, answer: answerFor(prepared, also) },
      workload,
      answers: fitting,
      setAside,
    },
    () => toldClauses(prepared, reading, why()),
    () => findFlip(prepared, logits, fitting, workload, first, rival),
    () => {
      const odds = isOpen ? softmax(logits.map((logit) => logit * OPEN_COUNTS)) : probabilities
      const next =
        doubt && fitting[doubt.id] === undefined
          ? doubt
          : nextQuestion(prepared, odds, fitting, workload, saidIn(prepared, reading, fitting))
      return next?.id === which?.id ? which : next
    },
  )
}

/** The text, followed by what the answers say; empty without a text. */
function saidIn(prepared: PreparedPlaybook, { text }: TextReading, answers: Answers): string {
  const said = Object.entries(answers).map(([question, given]) => choiceOf(prepared, question, given)?.says ?? '')
  return text.trim() && [text, ...said].join('\n')
}

/** Only so many of the ranked statuses get reasons. */
const EXPLAINED = 3

/** A card shows only a part of a recommendation. The expensive parts are computed on first use, and once. */
class Reckoned implements Recommendation {
  readonly ranked: Recommendation['ranked']
  readonly strength: Strength
  readonly asks: boolean
  readonly contrast: Recommendation['contrast']
  readonly alsoSaid: Recommendation['alsoSaid']
  readonly workload: WorkloadId | undefined
  readonly answers: Answers
  readonly setAside: Recommendation['setAside']
  readonly #told: () => readonly ToldClause[]
  readonly #flip: () => Flip | undefined
  readonly #next: () => Question | undefined

  constructor(
    known: Omit<Recommendation, 'told' | 'flip' | 'next'>,
    told: () => readonly ToldClause[],
    flip: () => Flip | undefined,
    next: () => Question | undefined,
  ) {
    this.ranked = known.ranked
    this.strength = known.strength
    this.asks = known.asks
    this.contrast = known.contrast
    this.alsoSaid = known.alsoSaid
    this.workload = known.workload
    this.answers = known.answers
    this.setAside = known.setAside
    this.#told = once(told)
    this.#flip = once(flip)
    this.#next = once(next)
  }

  get told(): readonly ToldClause[] {
    return this.#told()
  }

  get flip(): Flip | undefined {
    return this.#flip()
  }

  get next(): Question | undefined {
    return this.#next()
  }
}

class Explained implements RankedStatus {
  readonly status: Status
  readonly probability: number
  readonly #reasons: () => readonly Reason[]

  constructor(status: Status, probability: number, reasons: () => readonly Reason[]) {
    this.status = status
    this.probability = probability
    this.#reasons = once(reasons)
  }

  get reasons(): readonly Reason[] {
    return this.#reasons()
  }
}

/** Adds the evidence of the answers to the scores of the text. */
function addAnswers(prepared: PreparedPlaybook, logits: readonly number[], answers: Answers): number[] {
  const sum = [...logits]
  // A fixed order of addition keeps the result the same to the last bit, whatever the order of the answers.
  const given = Object.keys(answers)
  if (given.length === 0) return sum
  for (const { question, rows } of prepared.asked) {
    if (!given.includes(question.id)) continue
    const row = rows[question.choices.findIndex((choice) => choice.id === answers[question.id])]
    row?.forEach((weight, i) => (sum[i]! += weight))
  }
  return sum
}

/** The reading of the sentences about one workload, in a text about several, without what the writer takes off. */
function readOwn(
  prepared: PreparedPlaybook,
  whole: TextReading,
  workload: WorkloadId | undefined,
  customer: string | undefined,
): TextReading {
  const own = ownPart(prepared, whole.text, workload)
  const standing = withoutTakenOff(own)
  if (standing === whole.text) return whole
  const reading = readText(prepared, standing, customer ?? whole.customer?.name)
  return standing === own && reading.known < TEXT_TELLS ? whole : reading
}

function strengthOf(probability: number, isDisputed: boolean, isExplained: () => boolean): Strength {
  if (probability >= CLEAR_PROBABILITY && !isDisputed && isExplained()) return 'clear'
  return probability >= LIKELY_PROBABILITY ? 'likely' : 'open'
}

/** The last part of a text contradicts the rest if it speaks for other L1s with at least this probability. */
const CONTRADICTS = 0.6
/** It adds a second obstacle if it speaks for another status of the same L1 with at least this probability. */
const ADDS_ANOTHER = 0.85

/** False when the last part of the text, read alone, shows another L1 than the whole, or clearly another obstacle. */
function agreesWithLast(prepared: PreparedPlaybook, { last }: TextReading, first: number): boolean {
  if (!last) return true
  const { statuses } = prepared.playbook
  const { l1 } = statuses[first]!
  let contradicting = 0
  for (const [i, probability] of softmax(last).entries()) {
    if (statuses[i]!.l1 !== l1) contradicting += probability
    else if (i !== first && probability >= ADDS_ANOTHER) return false
  }
  return contradicting < CONTRADICTS
}
