import type { PreparedPlaybook } from '../prepare.ts'
import { isFiniteVerb } from '../names/words/finite-verb.ts'
import { nameTokens } from '../reading/text/mask-name.ts'
import { closeBracket } from '../reading/text/close-bracket.ts'
import type { TextReading } from '../reading/read-text.ts'
import { statementsOf } from '../reading/text/statements.ts'
import type { Reason } from './explain.ts'
import { headEnd, withoutJoints, withoutLooseEnds } from './quote-bounds.ts'

/** Words of the text that give reasons, as whole as a card has room for. */
export interface ToldClause {
  readonly quote: string
  /** What a curated phrase in it means, as a clause; undefined where other words say more. */
  readonly says: string | undefined
}

/** A longer clause is told in part. In words. */
const LONGEST = 16
/** A clause of up to so many words, without a verb, may be the first of two subjects. */
const SHORT = 4
/** A clause with a smaller share of the weight of the strongest one is not told. */
const SHARE = 0.33

/** Reasons whose words stand in one clause, or in clauses that one of them goes across. */
interface Group {
  /** The tokens [from, to) of the clauses. */
  from: number
  to: number
  readonly reasons: Located[]
}

/** The tokens [from, to). */
interface Clause {
  readonly from: number
  readonly to: number
  readonly sentence: number
  /** It goes on from the one before with “and”. */
  readonly isAnd: boolean
}

/** A reason with its tokens [from, to). */
interface Located {
  readonly reason: Reason
  readonly from: number
  readonly to: number
}

/**
 * The clauses of a text that give the reasons for a status, the weightiest first. A reason is the word or two by which
 * a status is told from another; people read it in its clause.
 * @param reasons those for the status
 */
export function toldClauses(
  prepared: PreparedPlaybook,
  reading: TextReading,
  reasons: readonly Reason[],
): readonly ToldClause[] {
  const groups = groupsOf(reading, reasons)
  const weights = groups.map((group) => group.reasons.reduce((sum, { reason }) => sum + reason.weight, 0))
  const enough = Math.max(...weights) * SHARE
  return groups
    .map((group, i) => ({ group, weight: weights[i]! }))
    .filter(({ weight }) => weight >= enough)
    .sort((a, b) => b.weight - a.weight)
    .map(({ group }) => ({ quote: quoteOf(prepared, reading, group), says: meaningOf(group) }))
}

function groupsOf({ tokens, text }: TextReading, reasons: readonly Reason[]): readonly Group[] {
  const clauses = wholeClauses(tokens, text)
  const groups: Group[] = []
  for (const reason of reasons) {
    if (reason.polarity !== 'for' || !reason.span) continue
    const [start, end] = reason.span
    const from = tokens.findIndex((token) => token.start >= start)
    const to = tokens.findLastIndex((token) => token.end <= end) + 1
    if (from < 0 || to <= from) continue
    let group: Group = { ...clausesOf(clauses, from, to), reasons: [{ reason, from, to }] }
    for (const other of groups.filter((each) => each.from < group.to && each.to > group.from)) {
      groups.splice(groups.indexOf(other), 1)
      group = {
        from: Math.min(group.from, other.from),
        to: Math.max(group.to, other.to),
        reasons: [...other.reasons, ...group.reasons],
      }
    }
    groups.push(group)
  }
  return groups
}

/** Clauses as people read them: “fileshares and intranet sit on servers” is one, although “and” joins clauses. */
function wholeClauses(tokens: TextReading['tokens'], text: string): readonly Clause[] {
  const clauses: Clause[] = []
  for (const { from, to, joint, sentence } of statementsOf(tokens, text)) {
    const last = clauses.at(-1)
    const goesOn = last?.sentence === sentence && joint === 'adds' && last.to - last.from <= SHORT
    if (goesOn && !tokens.slice(last.from, last.to).some(({ word }) => isFiniteVerb(word)))
      clauses[clauses.length - 1] = { ...last, to }
    else clauses.push({ from, to, sentence, isAnd: last?.sentence === sentence && tokens[from]!.word === 'and' })
  }
  return clauses
}

/** The clauses that words go across where “and” joins them and they are short together, else the one that has most of the words. */
function clausesOf(clauses: readonly Clause[], from: number, to: number): Pick<Clause, 'from' | 'to'> {
  const over = clauses.filter((each) => each.from < to && each.to > from)
  const whole = { from: over[0]!.from, to: over.at(-1)!.to }
  if (whole.to - whole.from <= LONGEST && over.slice(1).every(({ isAnd }) => isAnd)) return whole
  const shared = (each: Clause): number => Math.min(each.to, to) - Math.max(each.from, from)
  return over.reduce((a, b) => (shared(b) > shared(a) ? b : a))
}

/** The clause without what is no evidence, or as much of it around its reasons as there is room for. */
function quoteOf(prepared: PreparedPlaybook, reading: TextReading, { from, to: end, reasons }: Group): string {
  const { tokens, text } = reading
  const first = Math.max(from, Math.min(...reasons.map((each) => each.from)))
  const last = Math.min(end, Math.max(...reasons.map((each) => each.to)))
  // A few words behind a mark belong to the clause and give no reason: “the VPN blocks it, 1 June”.
  const mark = tokens.findIndex(({ breakBefore }, i) => i >= last && breakBefore)
  const to = mark < 0 ? end : Math.min(end, mark)
  const isName = nameTokens(tokens, text, reading.customer?.name)
  const head = Math.min(headEnd(prepared, tokens, isName), first)
  const start = withoutJoints(tokens, behindColon(reading, Math.max(from, head), first), last - 1)
  const words = (left: number, right: number): string =>
    inOneQuote(text.slice(tokens[left]!.start, closeBracket(text, tokens[right - 1]!.end)))
  const part = (left: number, right: number): string => words(...withoutLooseEnds(tokens, left, right, first))
  if (to - start <= LONGEST) return words(start, to)
  if (last - first > LONGEST) {
    const { from: left, to: right } = reasons.reduce((a, b) => (b.reason.weight > a.reason.weight ? b : a))
    return words(Math.max(from, left), Math.min(to, right))
  }
  // From the beginning of the clause if its reasons are near it, else from the first of them on.
  return last - start <= LONGEST ? part(start, start + LONGEST) : part(first, Math.min(to, first + LONGEST))
}

/** What stands before a colon is a heading: “again: still nothing”. */
function behindColon({ tokens, text }: TextReading, from: number, first: number): number {
  for (let i = first; i > from; i--) if (text.slice(tokens[i - 1]!.end, tokens[i]!.start).includes(':')) return i
  return from
}

/** Without marks that have lost their other half, or that would end the quote. */
function inOneQuote(words: string): string {
  const plain = words.replace(/["“”]/g, '').replace(/\s+/g, ' ')
  const isOpen = plain.lastIndexOf('(') > plain.lastIndexOf(')')
  const closed = isOpen ? plain.slice(0, plain.lastIndexOf('(')).trimEnd() || plain : plain
  return closed.includes('(') ? closed : closed.replaceAll(')', '')
}

/** The meaning of the strongest curated phrase, where the other words of the clause do not weigh more. */
function meaningOf({ reasons }: Group): string | undefined {
  const curated = reasons.filter(({ reason }) => reason.says !== reason.quote)
  const weigh = (all: readonly Located[]): number => all.reduce((sum, { reason }) => sum + reason.weight, 0)
  if (curated.length === 0 || weigh(curated) < weigh(reasons) / 2) return undefined
  return curated.reduce((a, b) => (b.reason.weight > a.reason.weight ? b : a)).reason.says
}
