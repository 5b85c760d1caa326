import { isByTheWay } from './by-the-way.ts'
import { withItemsOnLines } from './list-in-line.ts'
import { tellsOfIt } from './tells-of-it.ts'
import { workloadsIn, workloadsOfHead, type WorkloadPart } from './split-workloads.ts'
import { verdictsInRow } from './verdicts-in-row.ts'
import type { WorkloadId } from '../model.ts'
import { findCustomer } from '../names/find-customer.ts'
import type { PreparedPlaybook } from '../prepare.ts'
import { mentionsIn } from '../reading/workload/find-workload.ts'
import { matchesOf } from '../reading/text/matches.ts'
import { readText } from '../reading/read-text.ts'
import { tokenize } from '../reading/text/text.ts'
import { isListOfAttempts } from '../reading/workload/told-workload.ts'
import { FINE, weightOf } from '../reading/workload/weigh-mention.ts'
import { NEWS_TELLS } from '../known-features.ts'

/** A longer text is a thread of several people, and reading it in pieces takes time. In UTF-16 units. */
const LONGEST = 6000

/**
 * Where a stretch may end: at a line, a sentence, a stroke or a bullet within a line. Also at a comma, before a
 * capitalised word close to a colon ("ready 20 Dec Teams: …", where line breaks were lost), and at an "and" close to a
 * colon ("… and exchange: …"); behind these three only a name with a mark begins another stretch.
 */
const STRETCH_END =
  /\n+|(?<=[.!?;])\s+|\s{1,8}[/|•·]+\s+|,\s+|\s(?:and|but|while|whereas|plus)\s(?=[\p{L}\d]{1,20}(?: [\p{L}\d]{1,20}){0,3}:\s)|(?<=[\p{L}\d)%]) (?=\p{Lu}[\p{L}\d]{0,20}(?: [\p{L}\d]{1,20}){0,2}:\s)/gu
const JOINS = /^\s\p{L}/u
const BULLET = /^[\s>*•·–—-]*(?:\(?(?:\d{1,2}|[a-h])[.)]\s)?\s*/u
/** Words that may stand before the name that heads a stretch. */
const LEADS =
  /^(?:for|as|and|on|our|the|their|re|regarding|about|with|then|also|now|concerning|microsoft|ms|but|while)$/
/** Words that begin another subject: "Also they want Teams, …". */
const ALSO_WANTED =
  /^(?:(?:and|but|plus|then) )?(?:(?:also|besides|in addition|on top(?: of (?:that|this))?),? (?:they|the customer|the client)|they also|the customer also) (?:want|wants|need|needs|would like|plan|plans|asked for|ask for|intend|intends)(?: to (?:have|use|get|start(?: with)?|roll out|move to|deploy))? (?:the |microsoft |ms ){0,2}$/i
/** What makes a name a heading: "Exchange:", "Exchange migration:", "Teams (E5) -", or the end of the line. */
const MARK =
  /^(?: [\p{L}\d]{1,20}){0,2} {0,2}(?:\([^()\n]{0,30}\) ?)?:|^ {0,2}(?:\([^()\n]{0,30}\) ?)?(?:[–—-]\s|=>?|->|→|[ \t]{0,8}(?:\n|$))/u
/** A mark that makes a heading whatever stands before the name. */
const COLON = /^ {0,2}(?:\([^()\n]{0,30}\) ?)?:/u
/** Marks and words between the names of a heading: "Teams & Exchange: …". */
const LISTED = /^\s{0,3}(?:,|\/|&|\+|and|plus)\s{0,3}(?:and |the |microsoft |ms )?$/i
/** Marks left over at the end of a stretch. */
const LOOSE_END = /[\s,;/|•·]{1,20}$/u
/** Words that begin something about the whole, and not about the workload before. */
const OF_ALL =
  /^(?:overall|generally|in general|general|all|both|everything|for all|across|next (?:steps?|call|meeting)|actions?|action items?|to-?dos?|aob|misc|attendees|participants|present)\b/i
/** Headings that are about no workload: the next actions, and those present. */
const OF_NONE =
  /^(?:(?:our |open )?actions?(?: items?| points?)?|to-?dos?|aob|attendees|participants|present|next (?:call|meeting))\s{0,2}(?::|-|–|$)/i
/** The first line of minutes, with the day and those present. */
const HEADING =
  /^\W*(?:minutes|notes?|mom|recap|summary|calls?|meetings?|sync|status|updates?|weekly|monthly|review|check-?in|catch-?up|kick-?off|agenda|subject|re|fwd?|hi|hello|hey|dear|from|spoke|talked|met)\b/i
/** One workload waits for the other. Without headings that is one situation. */
const WAITS = /\b(?:first|before|then|depends?|prerequisite)\b/i

/** Words before the customer's name: "and Contoso SharePoint …". */
const LED_OVER = /^(?:(?:and|but|also|then|while|plus) ){0,2}/i

/** A customer's name is at most so long. In UTF-16 units. */
const LONGEST_NAME = 60
/** A heading stands within so much text. In UTF-16 units. */
const HEAD_REACH = 160

/** A piece of a text, and the workloads it is about. */
interface Stretch {
  readonly from: number
  to: number
  /** Empty before the first heading, and for pieces about the whole. */
  readonly about: readonly WorkloadId[]
  /** `heading`: a name with a mark, or one that opens a line; `aside`: it only says that all is well. */
  readonly by: 'heading' | 'sentence' | 'aside'
  /** The end of the name that heads it. */
  readonly headEnd: number
}

/**
 * Splits a text whose lines, bullets or sentences are headed by workloads: "Exchange: moving, ready 15 Dec ⏎ Teams:
 * nobody is trained". Text below a heading belongs to it. Text about the whole is added to each part.
 * @returns a part for each workload in the order of the text, and behind them those that are only said to be done or
 * well ("Intune: fine"); undefined when fewer than two workloads head something
 */
export function headedWorkloads(prepared: PreparedPlaybook, written: string): readonly WorkloadPart[] | undefined {
  if (written.length > LONGEST) return undefined
  const text = withItemsOnLines(written)
  const named = prepared.workloads.find(tokenize(text))
  if (named.every(({ meaning }) => meaning === named[0]!.meaning)) return undefined
  const inRow = verdictsInRow(prepared, text)
  if (inRow) return inRow
  const stretches = stretchesOf(prepared, text)
  const saying = stretches.filter(({ from, to }) => says(prepared, text.slice(from, to)))
  const headings = stretches.filter(({ by }) => by === 'heading')
  const settled = headings.filter(({ headEnd, to }) => tellsOfIt(text.slice(headEnd, to)))
  const isTold = (each: Stretch): boolean => (each.by === 'heading' ? settled.includes(each) : each.by === 'sentence')
  const telling = saying.flatMap((each) => (isTold(each) ? each.about : []))
  if (telling.length === 0) return undefined
  const told = [...new Set([...telling, ...settled.flatMap((each) => each.about)])]
  // Two workloads are needed in all. A heading without news counts as well.
  if (told.length < 2 && headings.every((each) => told.includes(each.about[0]!))) return undefined
  const isSure = told.every((id) => stretches.some(({ about, by }) => by === 'heading' && about.includes(id)))
  if (!isSure && stretches.some(({ from, to }) => WAITS.test(text.slice(from, to)))) return undefined
  const ofAll = saying.filter(({ about, from }) => {
    const head = text.slice(from, from + HEAD_REACH)
    return about.length === 0 && !HEADING.test(head) && !OF_NONE.test(head.split('\n', 1)[0]!)
  })
  return told.map((workload) => {
    const own = stretches.filter((each) => each.about.includes(workload) || ofAll.includes(each))
    return { workload, text: own.map(({ from, to }) => text.slice(from, to).replace(LOOSE_END, '')).join('\n') }
  })
}

function stretchesOf(prepared: PreparedPlaybook, text: string): Stretch[] {
  const stretches: Stretch[] = []
  // `own`: what this stretch is about; `about`: what the text is about until the next heading.
  let own: readonly WorkloadId[] = []
  let about = own
  let [at, headEnd, opensLine, isWithin] = [headOfAll(prepared, text), 0, true, false]
  let name: string | undefined
  const isCustomer = (before: string): boolean => {
    name ??= findCustomer(prepared, text)?.name.toLowerCase() ?? ''
    return name !== '' && name === bareName(before)
  }
  for (const { 0: mark, index } of [...matchesOf(STRETCH_END, text), { 0: '', index: text.length }]) {
    if (index < at) continue
    const from = at + BULLET.exec(text.slice(at, index))![0].length
    // "Contoso Teams: …": the name belongs to the heading.
    if (mark === ' ' && opensLine && index - from <= LONGEST_NAME && isCustomer(text.slice(from, index))) continue
    if (JOINS.test(mark) && endsWithWorkload(prepared, text.slice(at, index))) continue
    const last = stretches.at(-1)
    const found = from < headEnd ? undefined : headOf(prepared, text, from, index, !isWithin, isCustomer)
    const head = found?.isMarked || !isWithin ? found : undefined
    const by = head && (head.isMarked || head.isAlso || opensLine) ? 'heading' : head?.isFine ? 'aside' : 'sentence'
    if (head) {
      ;[own, headEnd] = [head.about, head.to]
      // After an aside the text goes on about the workload before it.
      if (by !== 'aside') about = own
    } else if (!isWithin) own = OF_ALL.test(text.slice(from, from + HEAD_REACH)) ? (about = []) : about
    if (last && own === last.about) last.to = index
    else if (from < index) stretches.push({ from, to: index, about: own, by, headEnd: head?.to ?? from })
    const isSentence = /[.!?;]/.test(text.charAt(index - 1))
    ;[opensLine, isWithin] = [
      mark.includes('\n'),
      mark.startsWith(',') || JOINS.test(mark) || (mark === ' ' && !isSentence),
    ]
    at = index + mark.length
  }
  return stretches
}

/** True where a list goes on and no heading begins: "They use Teams and Exchange: …". */
function endsWithWorkload(prepared: PreparedPlaybook, text: string): boolean {
  const tokens = tokenize(text.slice(-LONGEST_NAME))
  return tokens.length > 0 && prepared.workloads.find(tokens).at(-1)?.to === tokens.length
}

/** The index behind a head of the whole text: "Contoso: …". */
function headOfAll(prepared: PreparedPlaybook, text: string): number {
  const head = /^[^:\n]{2,60}:\s+/.exec(text)?.[0] ?? ''
  return workloadsOfHead(prepared, head).length === 0 ? head.length : 0
}

interface Head {
  readonly about: readonly WorkloadId[]
  readonly to: number
  readonly isMarked: boolean
  readonly isFine: boolean
  /** Begins another subject: "also they want …". */
  readonly isAlso: boolean
}

/**
 * The workloads that head a stretch: one, or a list.
 * @param isCustomer whether the words before are the customer's name: "Contoso Teams: …"; within a sentence a colon has
 * to follow then
 */
function headOf(
  prepared: PreparedPlaybook,
  text: string,
  from: number,
  to: number,
  opensSentence: boolean,
  isCustomer: (before: string) => boolean,
): Head | undefined {
  const reach = text.slice(from, from + HEAD_REACH)
  const tokens = tokenize(reach)
  const found = prepared.workloads.find(tokens)
  const [first] = found
  if (!first || from + tokens[first.from]!.start >= to) return undefined
  const leads = tokens.slice(0, first.from)
  const before = reach.slice(0, tokens[first.from]!.start)
  const isOther = ALSO_WANTED.test(before)
  const isAgain = from > 0 && before !== '' && text.slice(0, from).toLowerCase().includes(bareName(before))
  const isCustomers =
    before !== '' &&
    isCustomer(before) &&
    (opensSentence || isAgain || COLON.test(reach.slice(tokens[first.to - 1]!.end)))
  if (!isOther && !isCustomers && !leads.every(({ word }) => LEADS.test(word))) return undefined
  const mention = mentionsIn(prepared, tokens, reach).find((each) => each.from === first.from)
  const about = [mention?.id ?? (first.meaning as WorkloadId)]
  let end = tokens[first.to - 1]!.end
  for (const next of found.slice(1)) {
    if (!LISTED.test(reach.slice(end, tokens[next.from]!.start))) break
    about.push(next.meaning as WorkloadId)
    end = tokens[next.to - 1]!.end
  }
  const behind = reach.slice(end)
  if (isListOfAttempts(behind)) return undefined
  const mark = MARK.exec(behind)
  // Behind the customer's name or "also they want", a name needs no capital.
  const stretch = text.slice(isOther || isCustomers ? from + tokens[first.from]!.start : from, to)
  // "Contoso teams, nobody trained": a name alone behind the customer's counts, too.
  const isAlone = isCustomers && tokenize(stretch).length === first.to - first.from
  const named = workloadsIn(prepared, stretch, isOther || isAlone ? about : [])
  if (!mark && (isByTheWay(prepared, stretch) || !named.includes(about[0]!))) return undefined
  const isFine = weightOf(reach, tokens, first.from, first.to) <= FINE
  const isAlso = isOther && named.length === about.length
  // Behind a comma the customer's name begins another subject: "…, and Contoso SharePoint is waiting".
  const isMarked = mark !== null || (isCustomers && isAgain)
  return { about, to: from + end + (mark?.[0].length ?? 0), isMarked, isFine, isAlso }
}

function bareName(before: string): string {
  return before
    .replace(LED_OVER, '')
    .replace(/[\s,:–-]{1,9}$/u, '')
    .toLowerCase()
}

function says(prepared: PreparedPlaybook, text: string): boolean {
  const { known, customer } = readText(prepared, text)
  // A line that only names the customer.
  return known >= NEWS_TELLS && customer?.name !== text.trim()
}
