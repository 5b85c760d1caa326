import { mentionsIn, type Mention } from './find-workload.ts'
import type { WorkloadId } from '../../model.ts'
import { isSubject } from './named-apart.ts'
import type { PreparedPlaybook } from '../../prepare.ts'
import type { Token } from '../text/text.ts'
import { topicsIn, type FoundTopic } from './topics.ts'
import { inHeading, TOUCHED, weightOf } from './weigh-mention.ts'

/** A longer text is a thread of several people. In tokens. */
const LONGEST = 1500
/** At most so many words may stand before the name that heads a sentence: "About the mail: …", "Then Teams." */
const HEAD_REACH = 3
/** A word that stands for a workload says less than its name. */
const BY_TOPIC = 0.8
/** The workload at first sight gets this share of all reasons in advance: in a note, and in a short message. */
const AT_FIRST = 0.35
const AT_FIRST_IN_SHORT = 1
/** From this length on, or with several lines, a text may go through several workloads. In tokens. */
const NOTE = 40

/**
 * The workload that the reasons for a status belong to, in a text about several. Each clause is about the workload
 * named in it, or else the one named before it. The workload whose clauses speak most for the status wins.
 * @param speaks how much each token speaks for the likeliest status of the whole text
 * @param plain the workload at first sight, which stays where the text is not about several
 */
export function toldWorkload(
  prepared: PreparedPlaybook,
  tokens: readonly Token[],
  text: string,
  plain: WorkloadId | undefined,
  speaks: () => readonly number[],
): WorkloadId | undefined {
  if (tokens.length > LONGEST) return plain
  const named = mentionsIn(prepared, tokens, text)
  const topics = topicsIn(tokens, text)
  const id = plain ?? named[0]?.id
  // Mostly a message names one workload and nothing of another.
  if (named.every((each) => each.id === id) && topics.every((each) => each.id === id)) return plain
  if (named.some((each) => each.id === plain && isSubject(named, each, tokens, text))) return plain
  const isNote = tokens.length >= NOTE || text.includes('\n')
  const spots = spotsOf(named, topics, tokens, text, plain, isNote)
  if (spots.some(({ id, at }) => id === plain && isAnnounced(text, tokens[at]!))) return plain
  const [first] = spots
  if (!first || spots.every(({ id }) => id === first.id)) return plain
  const { sums, total } = spokenFor(spots, tokens, plain, speaks())
  if (plain !== undefined) {
    const own = spots.filter((spot) => spot.id === plain)
    // A short name ("teams") has no place of its own here.
    const weight = own.length > 0 ? Math.max(...own.map((spot) => spot.weight)) : 1
    sums.set(plain, (sums.get(plain) ?? 0) + (isNote ? AT_FIRST : AT_FIRST_IN_SHORT) * total * weight)
  }
  let best = plain
  for (const [each, sum] of sums) if (sum > (best === undefined ? 0 : (sums.get(best) ?? 0))) best = each
  return best
}

/**
 * How much the clauses about each workload speak for the status, weighted by how much each is the subject; and the
 * unweighted total.
 */
function spokenFor(
  spots: readonly Spot[],
  tokens: readonly Token[],
  plain: WorkloadId | undefined,
  weights: readonly number[],
): { sums: Map<WorkloadId, number>; total: number } {
  const sums = new Map<WorkloadId, number>()
  let total = 0
  // The text before the first name is about it, too.
  let about = spots[0]!
  let next = 0
  for (const { from, to } of clausesOf(tokens)) {
    const within: Spot[] = []
    while (next < spots.length && spots[next]!.at < to) within.push(spots[next++]!)
    if (within.length > 0) about = chosen(within, about, plain)
    let said = 0
    for (let k = from; k < to; k++) said += Math.max(0, weights[k]!)
    total += said
    sums.set(about.id, (sums.get(about.id) ?? 0) + said * about.weight)
  }
  return { sums, total }
}

/** "Summing up the Intune topic", "I close Teams for them". */
const ANNOUNCES = /\b(?:summing up|sum up|clos(?:e|ing)|topic(?: is)?|subject|regarding|concerning) (?:the )?$/i
const ANNOUNCED = /^ (?:topic|line|entitlement|row|item)\b/i

/** True in the heading of a note, or where the text says that this is its subject. */
function isAnnounced(text: string, { start, end }: Token): boolean {
  if (inHeading(text, start, end)) return true
  return ANNOUNCES.test(text.slice(Math.max(0, start - 30), start)) || ANNOUNCED.test(text.slice(end, end + 15))
}

/** A place that names a workload, or has a word for one. */
interface Spot {
  readonly id: WorkloadId
  readonly at: number
  readonly weight: number
}

function spotsOf(
  named: readonly Mention[],
  topics: readonly FoundTopic[],
  tokens: readonly Token[],
  text: string,
  plain: WorkloadId | undefined,
  isNote: boolean,
): Spot[] {
  const spots = named.map(({ id, from, to }): Spot => ({
    id,
    at: from,
    weight: weightOf(text, tokens, from, to) * (isAside(id, plain) ? TOUCHED : 1),
  }))
  // "Larkfield Edge: intranet …" is about Edge, though its name may also be half of a customer's.
  const isMerely = spots.every(({ at, weight }) => weight <= TOUCHED && !headsMessage(tokens, text, at))
  for (const { id, at, stands } of topics) {
    if (named.some(({ from, to }) => from <= at && at < to)) continue
    const counts =
      (stands === 'anywhere' && isNote) ||
      (stands === 'elsewhere' && isMerely) ||
      opens(tokens, text, at, isMerely && stands !== 'head')
    if (counts) spots.push({ id, at, weight: BY_TOPIC * weightOf(text, tokens, at, at + 1) })
  }
  return spots.sort((a, b) => a.at - b.at)
}

/** True for a name before the colon that heads a message, behind a few words at most. */
function headsMessage(tokens: readonly Token[], text: string, at: number): boolean {
  return at <= HEAD_REACH && /^:\s/.test(text.slice(tokens[at]!.end, tokens[at]!.end + 2))
}

/** Windows is what everything else runs on. "Teams" is short for Teams Phone. */
function isAside(id: WorkloadId, plain: WorkloadId | undefined): boolean {
  return (id === 'windows' && plain !== 'windows') || (id === 'teams' && plain === 'teams-phone')
}

const HEADS = /^\s*(?::|\.|[–-]\s|\n)/
/** A list of attempts to reach somebody: "Mail: 4, no answer". */
const ATTEMPTS =
  /^\W{0,5}(?:\d+ ?(?:x\b|times|sent|[,;(]\s?\D|\n|$|calls?|mails?|x ?\d)|once|twice|sent|left|unanswered|silen|no (?:answers?|repl|respon|reaction|luck|call)|nobody (?:answer|repl|respon|react|pick|call)|none\b|nothing(?: back| heard| came|[,.;\n]|$))/i
/** In UTF-16 units. */
const ATTEMPTS_REACH = 30

/** True when the words behind a name say how often somebody was tried that way. */
export function isListOfAttempts(behind: string): boolean {
  return ATTEMPTS.test(behind.slice(0, ATTEMPTS_REACH))
}

const INTRODUCES = /^(?:about|re|regarding|concerning|then)$/

/** True when it opens a line or a sentence as its heading: "mail: …", "About mail, …". */
function opens(tokens: readonly Token[], text: string, at: number, isMerely: boolean): boolean {
  if (isListOfAttempts(text.slice(tokens[at]!.end, tokens[at]!.end + ATTEMPTS_REACH))) return false
  const isIntroduced = INTRODUCES.test(tokens[at - 1]?.word ?? '')
  if (HEADS.test(text.slice(tokens[at]!.end, tokens[at]!.end + 3))) {
    if (isIntroduced) return true
  } else {
    if (!isIntroduced && !(isMerely && text.charAt(tokens[at]!.end) !== ',')) return false
  }
  for (let k = at; k > Math.max(0, at - HEAD_REACH); k--) {
    if (/[\n.:;!?•*–—-]/.test(text.slice(tokens[k - 1]!.end, tokens[k]!.start))) return true
  }
  return at < HEAD_REACH
}

interface Clause {
  readonly from: number
  readonly to: number
}

const JOINS = /^(?:but|while|whereas|though|although)$/

function clausesOf(tokens: readonly Token[]): Clause[] {
  const clauses: Clause[] = []
  let from = 0
  for (let i = 1; i <= tokens.length; i++) {
    if (i < tokens.length && !tokens[i]!.breakBefore && !JOINS.test(tokens[i]!.word)) continue
    clauses.push({ from, to: i })
    from = i
  }
  return clauses
}

/**
 * The workload that a clause is about: of those named in it, the one with most weight; of equals, the one at first
 * sight or else the first. If they are only touched on and the workload before weighs more, the clause stays with that
 * one.
 */
function chosen(within: readonly Spot[], about: Spot, plain: WorkloadId | undefined): Spot {
  const best = within.reduce((one, each) => {
    const gain = each.weight - one.weight
    return gain > 0 || (gain === 0 && each.id === plain && one.id !== plain) ? each : one
  })
  return best.weight === TOUCHED && best.weight < about.weight && best.id !== about.id ? about : best
}
