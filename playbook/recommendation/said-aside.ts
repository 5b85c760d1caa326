import { mentionsIn, type Mention } from '../reading/workload/find-workload.ts'
import { readText } from '../reading/read-text.ts'
import { tokenize, type Token } from '../reading/text/text.ts'
import { FINE, TOUCHED, weightOf } from '../reading/workload/weigh-mention.ts'
import type { WorkloadId } from '../model.ts'
import type { PreparedPlaybook } from '../prepare.ts'
import { isByTheWay } from './by-the-way.ts'
import type { WorkloadPart } from './split-workloads.ts'
import { tellsOfIt } from './tells-of-it.ts'

/** A longer mail touches on many things. In UTF-16 units. */
const LONGEST = 1200
/** Words that begin another clause without a mark. */
const JOINS = new Set('and but while whereas plus so then also'.split(' '))
/** Words that may stand before the name at the beginning of a clause. */
const LEADS = new Set(
  'for as and but while whereas plus on our the their then also now so microsoft ms with'.split(' '),
)
/** Verbs behind a name that something is said about, wherever it stands. */
const TELLS = new Set('is are was has starts runs goes went works waits'.split(' '))
/** Behind these words a name belongs to a reason, or to the time of something else. */
const SUBORDINATES = new Set(
  'because since as until till once after before when whenever if that unless for to into of with without than via'.split(
    ' ',
  ),
)
/** One workload waits for the other, so it is one situation. */
const WAITS = new Set('first before then depends depend prerequisite until once'.split(' '))

/**
 * The workloads that a text says something about, besides those it was read for: "Exchange is done" in a text about
 * what Teams waits for. The card can then mention it.
 * @param taken the workloads that the text was read for
 * @returns each workload with the words about it, once, in the order of the text
 */
export function saidAside(
  prepared: PreparedPlaybook,
  text: string,
  taken: ReadonlySet<WorkloadId>,
): readonly WorkloadPart[] {
  if (text.length > LONGEST) return []
  const tokens = tokenize(text)
  const found = mentionsIn(prepared, tokens, text)
  if (found.every(({ id }) => taken.has(id))) return []
  const whose = new Set(tokenize(readText(prepared, text).customer?.name ?? '').map(({ word }) => word))
  const subjects = found.filter((each) => isSubject(tokens, each, whose))
  const parts = new Map<WorkloadId, string>()
  for (const [i, each] of subjects.entries()) {
    if (taken.has(each.id) || parts.has(each.id)) continue
    const to = endOf(tokens, text, each, subjects[i + 1]?.from ?? tokens.length)
    if (to === each.to || tokens.slice(each.to, to).some(({ word }) => WAITS.has(word))) continue
    const weight = weightOf(text, tokens, each.from, each.to)
    if (weight < FINE || weight === TOUCHED) continue
    const said = text.slice(tokens[each.from]!.start, tokens[to - 1]!.end)
    if (!tellsOfIt(text.slice(tokens[each.to]!.start, tokens[to - 1]!.end))) continue
    if (!isByTheWay(prepared, text.slice(tokens[Math.max(0, each.from - 3)]!.start, tokens[to - 1]!.end)))
      parts.set(each.id, said)
  }
  return [...parts].map(([workload, said]) => ({ workload, text: said }))
}

/** True where a clause begins with the name, or a verb follows it. */
function isSubject(tokens: readonly Token[], { from, to }: Mention, whose: ReadonlySet<string>): boolean {
  const before = tokens[from - 1]
  if (before && !tokens[from]!.breakBefore && SUBORDINATES.has(before.word) && !isLed(tokens, from, whose)) return false
  return isLed(tokens, from, whose) || TELLS.has(tokens[to]?.word ?? '')
}

function isLed(tokens: readonly Token[], from: number, whose: ReadonlySet<string>): boolean {
  let at = from
  while (at > 0 && !tokens[at]!.breakBefore) {
    const { word } = tokens[at - 1]!
    if (JOINS.has(word)) return true
    if (!LEADS.has(word) && !whose.has(word)) return false
    at--
  }
  return true
}

/** The index where the words about a name end: with the sentence, or where the next name begins. */
function endOf(tokens: readonly Token[], text: string, { to }: Mention, next: number): number {
  let end = to
  // "Exchange: done", "exo - done"
  const isMarked = end < next && /^ ?(?::|[–-]\s)/.test(text.slice(tokens[to - 1]!.end, tokens[to]!.start))
  if (isMarked) end++
  while (end < next && !tokens[end]!.breakBefore) end++
  while (end > to && (LEADS.has(tokens[end - 1]!.word) || JOINS.has(tokens[end - 1]!.word))) end--
  return end
}
