import type { Status } from '../model.ts'
import type { PreparedPlaybook } from '../prepare.ts'
import type { TextReading } from '../reading/read-text.ts'
import type { Statement } from '../reading/text/statements.ts'
import { readClause, spanOf } from './read-clause.ts'

/** Words that give a reason. */
export interface SaidReason {
  readonly quote: string
  /** The same as it stands in the text, with words such as “and”, “also” and “too”. */
  readonly words: string
  /** Where it stands in the text, in UTF-16 units. */
  readonly at: number
}

/** A second reason that a text gives, besides the one for the recommended status. */
export interface AlsoSaid extends SaidReason {
  /** The status that it would be for that reason alone. */
  readonly status: Status
  /** The recommended status, and the reason for it. */
  readonly of: Status
  readonly beside: SaidReason
  /** Which of both the text itself calls the weightier one. */
  readonly weightier: 'first' | 'second' | undefined
  /** Both are told in one breath (“and”, “plus”, “also”), as two reasons. */
  readonly isAdded: boolean
  /** A short message, which tells little beside its reasons. */
  readonly isShort: boolean
  /** What a short message tells besides these two. */
  readonly more: readonly MoreSaid[]
}

/** A further reason, with the status that it would be for that reason alone, where it shows one. */
export interface MoreSaid extends SaidReason {
  readonly status: Status | undefined
}

/** A longer quote tells a story. In words. */
const LONGEST = 24
/** A neighbour with this probability gives the same reason. */
const SAME = 0.5

/** Words around a quote that only join it. */
const LEADS =
  /^(?:(?:and|but|plus|also|besides|moreover|furthermore|additionally|then|frankly|(?:the|their) (?:real|main|actual|true|biggest) \w+ is(?: that)?|on top of (?:that|this|it|all that)|they (?:also )?(?:say|said)(?: that)?)\b[ ,:]*)+/i
/** A head, up to its mark: “Contoso Teams: …”. */
const HEAD = /^[^.;!?\n,:]{1,80}:\s+/
const TRAILS = /[ ,]+(?:too|either|as well|also|(?:please )?keep it)$/i

/** The words of a clause, with its neighbours that give the same reason. */
export function reasonOf(
  prepared: PreparedPlaybook,
  reading: TextReading,
  statements: readonly Statement[],
  own: Statement,
): SaidReason {
  const { status } = readClause(prepared, reading, own)
  const isSame = (each: Statement | undefined): boolean => {
    if (each?.sentence !== own.sentence) return false
    const alone = readClause(prepared, reading, each)
    return alone.status === status && alone.probability >= SAME
  }
  let [from, to] = [statements.indexOf(own), statements.indexOf(own)]
  const fits = (): boolean => statements[to]!.to - statements[from]!.from <= LONGEST
  while (statements[from]!.joint !== 'against' && isSame(statements[from - 1])) from--
  while (statements[to + 1]?.joint !== 'against' && isSame(statements[to + 1])) to++
  if (!fits()) from = to = statements.indexOf(own)
  const at = spanOf(reading, statements[from]!)[0]
  const end = spanOf(reading, statements[to]!)[1]
  const words = reading.text.slice(at, end)
  // The number of the next one: “… 2) no line”.
  const said = reading.text.charAt(end) === ')' ? words.replace(/ \(?[2-9]$/, '') : words
  const plain = from === 0 ? said.replace(HEAD, '') : said
  return { quote: plain.replace(LEADS, '').replace(TRAILS, '').replace(/\s+/g, ' '), words, at }
}

/** The same reasons, seen from another status; undefined where none of them is for it. */
export function seenFrom(also: AlsoSaid, status: Status): AlsoSaid | undefined {
  if (also.of.id === status.id) return also
  if (also.status.id === status.id) return fromTheOther(also)
  const own = also.more.find((each) => each.status?.id === status.id)
  if (!own) return undefined
  const { of, beside, more, ...second } = also
  const { status: _, ...reason } = own
  const [first, rest] = [{ ...beside, status: of }, more.filter((each) => each !== own)]
  return { ...second, of: status, beside: reason, weightier: undefined, more: [first, ...rest] }
}

/** The same two reasons, seen from the other status. */
function fromTheOther({ status, quote, words, at, of, beside, weightier, ...rest }: AlsoSaid): AlsoSaid {
  return {
    ...rest,
    ...beside,
    status: of,
    of: status,
    beside: { quote, words, at },
    weightier: weightier && (weightier === 'first' ? 'second' : 'first'),
  }
}
