import type { PreparedPlaybook } from '../prepare.ts'
import { isBehindHidden } from '../reading/text/mask-name.ts'
import type { Token } from '../reading/text/text.ts'

/**
 * Where the heading ends: the customer's name with the workload behind it, “Adatum EXO licences are missing”. They are
 * no evidence. A workload with a verb behind it is the subject: “Adatum EXO is slow”.
 * @returns the number of tokens of the heading
 */
export function headEnd(prepared: PreparedPlaybook, tokens: readonly Token[], isName: readonly boolean[]): number {
  const own = prepared.workloads
    .find(tokens.slice(0, LONGEST_HEAD))
    .find(({ from }) => isBehindHidden(tokens, from) || (from > 0 && isName.slice(0, from).every(Boolean)))
  return own === undefined || IS_SUBJECT.test(tokens[own.to]?.word ?? '') ? 0 : own.to
}

/** Names at the head are shorter than this. In tokens. */
const LONGEST_HEAD = 12
const IS_SUBJECT =
  /^(?:is|isnt|are|arent|was|wasnt|were|has|hasnt|have|had|will|wont|can|cant|cannot|could|couldnt|does|doesnt|do|did|didnt|and|or|crashes|fails|works|breaks|needs|lacks|stays|goes|looks|seems|runs|hangs|stops|loses|costs|takes|[a-z]+ed)$/

/** Starts a quote at the part of a whole: "one of the five admins left" is not "five admins left". */
export function withShare(tokens: readonly Token[], from: number): number {
  const of = /^(?:the|their|all|our|about)$/.test(tokens[from - 1]?.word ?? '') ? from - 2 : from - 1
  const isShare = of > 0 && tokens[of]!.word === 'of' && PART.test(tokens[of - 1]!.word)
  const isOneClause = tokens.slice(of, from + 1).every(({ breakBefore }) => !breakBefore)
  return isShare && isOneClause ? of - 1 : from
}

const PART = /^(?:one|two|three|four|five|six|some|half|most|many|few|several|part|only|each|\d[\d.,]*)$/

const LOOSE_AT_START = new Set('and or but so than of'.split(' '))
const LOOSE_AT_END = new Set(
  'and or but so if then than because while before after until of for to with from by as in on at the a an is are was were be been can could might must should there that which who whose they'.split(
    ' ',
  ),
)

/** Removes small words at the ends of a quote that belong to the text around it: "trained and there is". */
export function withoutLooseEnds(tokens: readonly Token[], start: number, end: number, peak: number): [number, number] {
  let [from, to] = [start, end]
  while (from < peak && LOOSE_AT_START.has(tokens[from]!.word)) from++
  while (to - 1 > peak && LOOSE_AT_END.has(tokens[to - 1]!.word) && !isState(tokens, to)) to--
  return [from, to]
}

/** Where a clause starts without the words that only join it to the text before it. @param most so far at most */
export function withoutJoints(tokens: readonly Token[], start: number, most: number): number {
  let from = start
  while (from < most && JOINT.test(tokens[from]!.word)) from++
  return from
}

const JOINT =
  /^(?:and|or|but|so|than|of|plus|also|because|coz|cos|cuz|bc|bcs|since|therefore|hence|thus|while|whereas|although|though|then|that)$/

/** True for "the reset is on", where the last word matters. */
function isState(tokens: readonly Token[], to: number): boolean {
  return /^(?:on|in)$/.test(tokens[to - 1]!.word) && /^(?:is|are|was|were)$/.test(tokens[to - 2]!.word)
}
