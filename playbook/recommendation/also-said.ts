import type { Status } from '../model.ts'
import { once } from '../once.ts'
import type { PreparedPlaybook } from '../prepare.ts'
import { findCorrection } from '../reading/obstacle/correction.ts'
import { isElsewhere, isTakenBack, mayHoldUp, weightierOf } from '../reading/obstacle/holds-up.ts'
import { outOfQuestion } from '../reading/obstacle/out-of-question.ts'
import { readText, type TextReading } from '../reading/read-text.ts'
import { reliefsAtEnd } from '../reading/obstacle/relief.ts'
import { statementsOf, type Joint, type Statement } from '../reading/text/statements.ts'
import { readClause, spanOf, wordsOf, type Joined } from './read-clause.ts'
import { moreSaid } from './more-said.ts'
import { reasonOf, type AlsoSaid } from './said-reason.ts'

/** A longer text is a mail, which tells much that is no reason. In UTF-16 units. */
export const LONGEST_WITH_REASONS = 1200
/** A longer clause tells a story. In words. */
const LONGEST_CLAUSE = 24
/** Without a word that adds it, a second reason is believed in a short text only. In words. */
const SHORT_TEXT = 45
/** A message of up to so many words tells little beside its reasons. */
const SHORT_MESSAGE = 60
/** The recommended status is shown by a clause of its own from this probability on. */
const SHOWS_FIRST = 0.5
/** A shorter clause gives no reason by itself. In words. */
const FEWEST = 3
/** The reason stands at most so many clauses away from the other one; in a list of reasons a few more. */
const REACH = 2
const REACH_IN_LIST = 4

/** Words that say outright that a clause is one more thing: at its beginning, or wherever the other one stands. */
const OUTRIGHT = /^(?:and )?(?:plus|also|besides|moreover|furthermore|additionally|another|second|secondly|on top)\b/
const WITHIN = /\b(?:too|either|as well|also|on top of (?:that|this|it))$|\balso\b/

/**
 * The second reason of a text: another clause that shows another status by itself, so that the text would show the
 * first one without it. What is over, denied, supposed, asked or somebody else's is none, and neither is what only
 * explains the first reason.
 * @param first index of the recommended status
 */
export function alsoSaid(prepared: PreparedPlaybook, reading: TextReading, first: number): AlsoSaid | undefined {
  const { l1 } = prepared.playbook.statuses[first]!
  if ((l1 !== 'Blocked' && l1 !== 'No Intent') || reading.text.length > LONGEST_WITH_REASONS || reading.known === 0)
    return undefined
  const statements = statementsOf(reading.tokens, reading.text)
  if (statements.length < 2) return undefined
  const since = takenBackUntil(reading.text)
  const out = once(() => outOfQuestion(reading))
  const isStanding = (statement: Statement): boolean =>
    reading.tokens[statement.from]!.start >= since &&
    statement.to - statement.from <= LONGEST_CLAUSE &&
    !out().slice(statement.from, statement.to).some(Boolean) &&
    !isOfAnother(reading, statements, statements.indexOf(statement)) &&
    !isRelief(reading, statement)
  for (const [i, statement] of statements.entries()) {
    if (!mayHoldUp(wordsOf(reading, statement)) || !isStanding(statement)) continue
    const alone = readClause(prepared, reading, statement)
    if (alone.status === first || !alone.isSure('outright')) continue
    const status = prepared.playbook.statuses[alone.status]!
    if (!isReasonBeside(prepared, reading, statement, status, prepared.playbook.statuses[first]!)) continue
    const beside = besideOf(prepared, reading, statements, i, first)
    if (!beside || !alone.isSure(beside.joined)) continue
    if (isOfOtherWorkload(prepared, reading, statement, beside.statement)) continue
    if (!isLeftWithout(prepared, reading, statement, first)) continue
    const weightier = weightierOf(
      allFor(prepared, reading, statements, first),
      allFor(prepared, reading, statements, alone.status),
    )
    const own = reasonOf(prepared, reading, statements, statement)
    const isShort = reading.tokens.length <= SHORT_MESSAGE
    const besides = reasonOf(prepared, reading, statements, beside.statement)
    return {
      status,
      ...own,
      of: prepared.playbook.statuses[first]!,
      beside: besides,
      weightier: weightier && (weightier === 'one' ? 'first' : 'second'),
      isAdded: beside.joined !== 'beside',
      isShort,
      more: isShort ? moreSaid(prepared, reading, statements, [own, besides], isStanding) : [],
    }
  }
  return undefined
}

/** What the text says before this place it takes back. In UTF-16 units. */
export function takenBackUntil(text: string): number {
  const correction = findCorrection(text)
  if (!correction?.isOutright) return 0
  // “What stops it now is …” ends what stood in the way before. “The real reason is …” only ranks it.
  const isRanked = correction.isDecisive === true && !/\b(?:now|left|remaining|today|still)\b/i.test(text)
  return isRanked ? 0 : correction.from
}

/** True when a reason for the second status can stand beside one for the first. */
function isReasonBeside(
  prepared: PreparedPlaybook,
  { tokens }: TextReading,
  { from, to }: Statement,
  second: Status,
  first: Status,
): boolean {
  // A law that asks for a data centre in the country is the reason for a missing one, not a second reason.
  if (first.id === 'product-feature' && second.id === 'legal-regulatory') return false
  // What they use meanwhile is no reason why they are blocked.
  if (first.l1 === 'Blocked') return second.l1 === 'Blocked' || second.id === 'executive-sponsorship'
  if (second.l1 !== 'No Intent') return false
  return second.id !== 'competitive-solution' || prepared.products.find(tokens.slice(from, to)).length > 0
}

/** True where what stands around a clause takes it back, is its reason, or makes it part of what follows from one. */
function isOfAnother(reading: TextReading, statements: readonly Statement[], at: number): boolean {
  const own = statements[at]!
  const sentence = statements.filter((each) => each.sentence === own.sentence)
  const [before, behind] = [sentence[sentence.indexOf(own) - 1], sentence[sentence.indexOf(own) + 1]]
  const around = sentence.map((each) => wordsOf(reading, each)).join(' ')
  if (isTakenBack(around, behind ? wordsOf(reading, behind) : '')) return true
  if (behind?.joint === 'explains' && !FOLLOWS.has(reading.tokens[behind.from]!.word)) return true
  // “So the enrolment and the training wait”.
  return (
    before?.joint === 'explains' &&
    FOLLOWS.has(reading.tokens[before.from]!.word) &&
    !reading.tokens[own.from]!.breakBefore
  )
}

/** Words before what follows, not before a cause. */
const FOLLOWS: ReadonlySet<string> = new Set(['so', 'therefore', 'hence', 'thus'])

/** A clause that shows the recommended status, and how the other one is joined to it. */
interface Beside {
  readonly statement: Statement
  readonly joined: Joined
}

/** The nearest clause that shows the recommended status, unless the two stand against each other. */
function besideOf(
  prepared: PreparedPlaybook,
  reading: TextReading,
  statements: readonly Statement[],
  at: number,
  first: number,
): Beside | undefined {
  const isShort = reading.tokens.length <= SHORT_TEXT
  let beside: Beside | undefined
  for (let far = 1; far <= REACH_IN_LIST; far++) {
    for (const k of [at - far, at + far]) {
      const statement = statements[k]
      if (!statement) continue
      const { status, probability } = readClause(prepared, reading, statement)
      if (status !== first || probability < SHOWS_FIRST) continue
      if (statement.to - statement.from < FEWEST || isSaidElsewhere(reading, statements, k)) continue
      const [earlier, later] = k < at ? [k, at] : [at, k]
      if (far > REACH && !isListed(statements, earlier, later)) continue
      const between = statements.slice(earlier + 1, later + 1)
      if (between.some(({ joint }) => joint === 'against') || statements[later]!.joint === 'explains') continue
      const [before, behind] = [wordsOf(reading, statements[earlier]!), wordsOf(reading, statements[later]!)]
      const isOutright =
        between.some(({ joint }) => joint === 'outright') ||
        OUTRIGHT.test(behind) ||
        WITHIN.test(before) ||
        WITHIN.test(behind)
      if (isOutright) return { statement, joined: 'outright' }
      if (/^and\b/.test(behind) || between.some(({ joint }) => isMore(joint)) || isListed(statements, earlier, later))
        return { statement, joined: 'adds' }
      if (isShort) beside ??= { statement, joined: 'beside' }
    }
  }
  return beside
}

/** True when the text without the clause still shows the first status. */
function isLeftWithout(prepared: PreparedPlaybook, reading: TextReading, statement: Statement, first: number): boolean {
  const [start, end] = spanOf(reading, statement)
  const rest = `${reading.text.slice(0, start)} ${reading.text.slice(end)}`
  const { logits } = readText(prepared, rest, reading.customer?.name)
  return logits.every((logit) => logit <= logits[first]!)
}

/** A name stands at most so many words before or behind the beginning of what it heads. */
const HEAD = 3

/** True where the two clauses are headed by different workloads: “Teams: nobody is trained. Intune: the proxy blocks it”. */
function isOfOtherWorkload(
  prepared: PreparedPlaybook,
  { tokens, workload }: TextReading,
  own: Statement,
  beside: Statement,
): boolean {
  const headOf = ({ from }: Statement): string | undefined =>
    prepared.workloads.find(tokens.slice(Math.max(0, from - HEAD), from + HEAD)).at(-1)?.meaning
  const [one, other] = [headOf(own), headOf(beside) ?? workload]
  if (one === undefined || other === undefined) return false
  return one !== other && !one.startsWith(`${other}-`) && !other.startsWith(`${one}-`)
}

/** All that the text says for a status, with what stands alone beside it in a sentence. */
function allFor(
  prepared: PreparedPlaybook,
  reading: TextReading,
  statements: readonly Statement[],
  status: number,
): string {
  return statements
    .filter((each) => {
      const alone = readClause(prepared, reading, each)
      return alone.status === status && alone.probability >= SHOWS_FIRST
    })
    .map((each) => sentenceOf(reading, statements, each))
    .join(' ')
}

/** The words of a clause with those of its sentence that stand alone with it. */
function sentenceOf(reading: TextReading, statements: readonly Statement[], own: Statement): string {
  const { sentence } = own
  const isShared = statements.some((each) => each !== own && each.sentence === sentence && isMore(each.joint))
  if (isShared) return wordsOf(reading, own)
  return statements
    .filter((each) => each.sentence === sentence)
    .map((each) => wordsOf(reading, each))
    .join(' ')
}

/** True where a clause, or the one that it goes on with, tells what was or what somebody does about it. */
function isSaidElsewhere(reading: TextReading, statements: readonly Statement[], at: number): boolean {
  const own = statements[at]!
  if (isElsewhere(wordsOf(reading, own))) return true
  const before = statements[at - 1]
  const goesOn = before?.sentence === own.sentence && !reading.tokens[own.from]!.breakBefore
  return goesOn && isElsewhere(wordsOf(reading, before))
}

/** True for good news. “The proxy drops calls” is none. */
function isRelief({ tokens }: TextReading, { from, to }: Statement): boolean {
  return reliefsAtEnd(tokens.slice(from, to)).some(({ kind }) => kind !== 'leaves')
}

/** True within a list of reasons: “the app crashes, the lead left and there is no budget”. */
function isListed(statements: readonly Statement[], earlier: number, later: number): boolean {
  const { sentence } = statements[later]!
  if (statements[earlier]!.sentence !== sentence) return false
  for (let i = earlier + 1; statements[i]?.sentence === sentence; i++) {
    const { joint } = statements[i]!
    if (isMore(joint)) return i >= later
    if (joint !== 'none') return false
  }
  return false
}

function isMore(joint: Joint): boolean {
  return joint === 'adds' || joint === 'outright'
}
