import { isByTheWay } from './by-the-way.ts'
import { withItemsOnLines } from './list-in-line.ts'
import { tellsOfIt } from './tells-of-it.ts'
import { workloadsIn, workloadsOfHead, type WorkloadPart } from './split-workloads.ts'
import { verdictsInRow } from './verdicts-in-row.ts'
import type { WorkloadId } from '../model.ts'
import { findCustomer } from '../names/find-customer.ts'
import type { PreparedPlaybook } from '../prepare.ts'
import { mentionsIn } from '../reading/find-workload.ts'
import { matchesOf } from '../reading/matches.ts'
import { readText } from '../reading/read-text.ts'
import { tokenize } from '../reading/text.ts'
import { isListOfAttempts } from '../reading/told-workload.ts'
import { FINE, weightOf } from '../reading/weigh-mention.ts'

/** A longer text is a thread of many hands, and to read it in pieces takes time. In UTF-16 units. */
const LONGEST = 6000
/** A stretch that shows the text model less than this says nothing by itself. In features. */
const SAYS_SOMETHING = 3

/**
 * Where one thing said ends: a line, a sentence, a stroke or a bullet within a line; a comma, and a word with a capital a few words
 * before a colon ("ready 20 Dec Teams: …", where line breaks got lost), and "and" close before one ("… and exchange: …"),
 * behind which only a marked name begins another.
 */
const STRETCH_END =
  /\n+|(?<=[.!?;])\s+|\s{1,8}[/|•·]+\s+|,\s+|\s(?:and|but|while|whereas|plus)\s(?=[\p{L}\d]{1,20}(?: [\p{L}\d]{1,20}){0,3}:\s)|(?<=[\p{L}\d)%]) (?=\p{Lu}[\p{L}\d]{0,20}(?: [\p{L}\d]{1,20}){0,2}:\s)/gu
const JOINS = /^\s\p{L}/u
const BULLET = /^[\s>*•·–—-]*(?:\(?(?:\d{1,2}|[a-h])[.)]\s)?\s*/u
/** What may stand before the name that heads a stretch. */
const LEADS =
  /^(?:for|as|and|on|our|the|their|re|regarding|about|with|then|also|now|concerning|microsoft|ms|but|while)$/
/** "Also they want Teams, …": another thing that is told begins. */
const ALSO_WANTED =
  /^(?:(?:and|but|plus|then) )?(?:(?:also|besides|in addition|on top(?: of (?:that|this))?),? (?:they|the customer|the client)|they also|the customer also) (?:want|wants|need|needs|would like|plan|plans|asked for|ask for|intend|intends)(?: to (?:have|use|get|start(?: with)?|roll out|move to|deploy))? (?:the |microsoft |ms ){0,2}$/i
/** Behind a name, what makes it a heading: "Exchange:", "Exchange migration:", "Teams (E5) -", or the end of the line. */
const MARK =
  /^(?: [\p{L}\d]{1,20}){0,2} {0,2}(?:\([^()\n]{0,30}\) ?)?:|^ {0,2}(?:\([^()\n]{0,30}\) ?)?(?:[–—-]\s|=>?|->|→|[ \t]{0,8}(?:\n|$))/u
/** Where a heading alone is meant, whatever stands before it. */
const COLON = /^ {0,2}(?:\([^()\n]{0,30}\) ?)?:/u
/** What stands between the names of a heading: "Teams & Exchange: …". */
const LISTED = /^\s{0,3}(?:,|\/|&|\+|and|plus)\s{0,3}(?:and |the |microsoft |ms )?$/i
/** What is left over between two stretches. */
const LOOSE_END = /[\s,;/|•·]{1,20}$/u
/** Said of the whole, and not of the workload that was spoken of before. */
const OF_ALL =
  /^(?:overall|generally|in general|general|all|both|everything|for all|across|next (?:steps?|call|meeting)|actions?|action items?|to-?dos?|aob|misc|attendees|participants|present)\b/i
/** Of nobody's workload: what is to be done next, and who was there. */
const OF_NONE =
  /^(?:(?:our |open )?actions?(?: items?| points?)?|to-?dos?|aob|attendees|participants|present|next (?:call|meeting))\s{0,2}(?::|-|–|$)/i
/** The first line of minutes: it names the day and who was there, and says nothing. */
const HEADING =
  /^\W*(?:minutes|notes?|mom|recap|summary|calls?|meetings?|sync|status|updates?|weekly|monthly|review|check-?in|catch-?up|kick-?off|agenda|subject|re|fwd?|hi|hello|hey|dear|from|spoke|talked|met)\b/i
/** One workload waits for the other: that is one entitlement's situation, where no heading parts them. */
const WAITS = /\b(?:first|before|then|depends?|prerequisite)\b/i

/** What leads over to the customer's name: "and Contoso SharePoint …". */
const LED_OVER = /^(?:(?:and|but|also|then|while|plus) ){0,2}/i

/** Of a customer. In UTF-16 units. */
const LONGEST_NAME = 60
/** A heading stands within so much. In UTF-16 units. */
const HEAD_REACH = 160

/** A piece of a text, and what it is about. */
interface Stretch {
  readonly from: number
  to: number
  /** None: before the first heading, or of the whole. */
  readonly about: readonly WorkloadId[]
  /** A heading is a name with a mark, or one that opens a line; what is merely well is said aside. */
  readonly by: 'heading' | 'sentence' | 'aside'
  /** Where the name that heads it ends. */
  readonly headEnd: number
}

/**
 * Takes a text apart whose lines, bullets or sentences are headed by a workload each: "Exchange: moving, ready 15 Dec ⏎ Teams:
 * nobody is trained". What stands below a heading goes on about it; what is said of all of them stands in each part.
 * @returns the parts in the order of the text, each with the words about its workload alone, and behind them those that
 *   are merely said to be done or well ("Intune: fine"); undefined when fewer than two workloads head something
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
  // Of what is headed besides, nothing may have been told.
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
  // What a stretch is about, and what is spoken of until another heading.
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
      // The text goes on about what was spoken of before.
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

/** "They use Teams and Exchange: …": a list goes on, and no heading begins. */
function endsWithWorkload(prepared: PreparedPlaybook, text: string): boolean {
  const tokens = tokenize(text.slice(-LONGEST_NAME))
  return tokens.length > 0 && prepared.workloads.find(tokens).at(-1)?.to === tokens.length
}

/** Where a text begins behind the head of the whole: "Contoso: …". */
function headOfAll(prepared: PreparedPlaybook, text: string): number {
  const head = /^[^:\n]{2,60}:\s+/.exec(text)?.[0] ?? ''
  return workloadsOfHead(prepared, head).length === 0 ? head.length : 0
}

interface Head {
  readonly about: readonly WorkloadId[]
  readonly to: number
  readonly isMarked: boolean
  readonly isFine: boolean
  /** Said to be another thing: "also they want …". */
  readonly isAlso: boolean
}

/**
 * The workloads that head a stretch: one, or those of a list.
 * @param isCustomer whether what stands before is the customer's name: "Contoso Teams: …"; within a sentence a colon has to follow
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
  // In a hurry a name has no capital: behind the customer's it is one, and behind "also they want".
  const stretch = text.slice(isOther || isCustomers ? from + tokens[first.from]!.start : from, to)
  // "Contoso teams, nobody trained": alone behind the customer's name it is one, too.
  const isAlone = isCustomers && tokenize(stretch).length === first.to - first.from
  const named = workloadsIn(prepared, stretch, isOther || isAlone ? about : [])
  if (!mark && (isByTheWay(prepared, stretch) || !named.includes(about[0]!))) return undefined
  const isFine = weightOf(reach, tokens, first.from, first.to) <= FINE
  const isAlso = isOther && named.length === about.length
  // Behind a comma the customer's name begins another thing: "…, and Contoso SharePoint is waiting".
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
  return known >= SAYS_SOMETHING && customer?.name !== text.trim()
}
