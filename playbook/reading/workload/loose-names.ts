import type { WorkloadId } from '../../model.ts'
import { functionWords } from '../../content/note-rules.ts'
import type { Token } from '../text/text.ts'

/**
 * A short name that is also an everyday word. It means a workload only beside certain words, and where nothing else
 * names one.
 */
interface LooseName {
  readonly id: WorkloadId
  readonly word: RegExp
  /** It needs a capital. */
  readonly isCapital: boolean
  /** One of these two must stand beside it. */
  readonly before?: RegExp
  readonly behind?: RegExp
  /** May stand before it at the end of a clause instead: "first the audit, then teams". */
  readonly beforeLast?: RegExp
  /** Makes it a product when it follows, even in "the teams". */
  readonly always?: RegExp
  /** It may head a note behind the customer's name: "bellows excel: …". */
  readonly headed?: boolean
  /** It may stand alone at the end: "got E1 need E3, Apps". */
  readonly last?: boolean
  /** Neither of these two may stand beside it. */
  readonly notBefore?: RegExp
  readonly notBehind?: RegExp
}

/** What people do with a product: "the windows rollout", "teams approvals". */
const OF_A_PRODUCT =
  /^(?:roll-?outs?|deployments?|migrations?|adoption|pilots?|licen[cs]es?|seats|upgrade|launch|onboarding|plans|install\w*|packag\w*)$/
/** Words before "teams" that mean people: "two sales teams", "the teams". */
const OF_PEOPLE_BEFORE =
  /^(?:the|our|their|his|her|its|your|my|these|those|all|both|many|several|some|most|other|different|two|three|four|five|six|\d+|it|sales|dev|project|field|support|ops|operations|security|account|hr|legal|finance|business|local|internal|marketing|engineering|management|service|care|shop|store|small|remote|core|product|network|which|what|more|between|across|number|hundreds|dozens|and|or|few|new|whole|customer|partner|training)$/
const OF_PEOPLE_BEHIND =
  /^(?:of|who|that|which|are|were|have|had|need|needs|do|dont|want|leads?|leaders?|members?|led|in|at|from)$/
/** Words before "on teams" that say how somebody was reached: "pinged him on teams". */
const REACHED =
  /^(?:ping\w*|call\w*|chat\w*|messag\w*|reach\w*|wrote|spoke|meet\w*|texted|dm|mails?|emails?|asked|nudged?)$/
const REACH = 4
/** A heading has at most so many words, the product included. */
const HEAD_REACH = 5
/** Words before "exchange" that mean giving and taking: "they exchange files", "in exchange for". */
const EXCHANGES_BEFORE =
  /^(?:i|we|you|they|he|she|it|who|to|can|could|will|would|shall|should|may|must|not|lets?|and|or|in|by|data|file|document|information|knowledge|key|message|mail|stock|currency|foreign|telephone|phone|student|cultural|peering|certificate|gift|people|users|teams|customers|partners|companies|schools|staff|video|of)$/
const EXCHANGES_BEHIND = /^(?:for|of|with|between|rates?|programs?|programmes?|students?|offices?|points?|formats?)$/

const LOOSE: readonly LooseName[] = [
  {
    id: 'teams',
    word: /^teams$/,
    isCapital: false,
    before:
      /^(?:of|on|to|onto|in|into|no|not|about|against|before|without|touch|halt|stop|block(?:s|ed)?|ban(?:s|ned)?|push(?:es|ed)?|allow(?:s|ed)?|like|saw|seen?|shown?|learn(?:s|ed|ing)?|off|chok\w+|kills?|drops?|start(?:s|ed|ing)?|open(?:s|ed)?|hates?|refus\w+)$/,
    beforeLast: /^(?:do|did|doing|does|then|got|know|knows|until|til|till)$/,
    always:
      /^(?:part|side|bit|piece|stuff|roll-?outs?|licen[cs]es?|seats|switch|go-?live|launch|pilots?|deployment|migration|media)$/,
    behind:
      /^(?:roll-?outs?|deployments?|migrations?|adoption|pilots?|licen[cs]es?|seats|upgrade|launch|onboarding|plans|chats?|channels?|approvals?|usage|policies|app|client|not|again|going|phones?|meetings?|parked|waits?|stuck|stalled|paused|once|media|traffic|audio|video|part|side|voice|calling|users?|calls|outages?|crash\w*|freez\w*|lags?|drops?|fails?|bandwidth|ports)$/,
    notBefore: OF_PEOPLE_BEFORE,
    notBehind: OF_PEOPLE_BEHIND,
  },
  {
    id: 'exchange',
    word: /^exchange$/,
    isCapital: false,
    before: /^(?:with|into|onto|about|from|off|like|trust|hates?|refus\w+|stop(?:s|ped)?|block(?:s|ed)?)$/,
    behind:
      /^(?:mail(?:s|box|boxes)?|migrations?|cut-?over|outages?|downtime|servers?|hybrid|connectors?|admins?|users?|roll-?outs?|deployments?|pilots?|adoption|upgrade|licen[cs]es?|seats|project|archives?|calendars?|onboarding|set-?up|moves?|queues?|is|was|works|waits?|stays|stuck|stalled|paused|parked|down|fails?)$/,
    notBefore: EXCHANGES_BEFORE,
    notBehind: EXCHANGES_BEHIND,
  },
  { id: 'windows', word: /^windows$/, isCapital: false, behind: OF_A_PRODUCT },
  { id: 'edge', word: /^edge$/, isCapital: false, behind: OF_A_PRODUCT },
  {
    id: 'm365-apps',
    word: /^apps$/,
    isCapital: true,
    before: /^(?:the|their|for|of|with|new|hold|get|365)$/,
    behind: OF_A_PRODUCT,
    last: true,
    notBefore: /^(?:power|mobile|business|lob|store|web|line)$/,
  },
  {
    id: 'm365-apps',
    word: /^office$/,
    isCapital: true,
    before: /^(?:new|current|latest|newest|monthly|desktop|install\w*|push\w*|packag\w*|subscription)$/,
    behind:
      /^(?:roll-?outs?|deployments?|updates?|apps|version|suite|package|packages|add-?ins?|macros|was|is|installs?|channels?)$/,
    notBefore: /^(?:head|front|back|post|home|medical|law|board|tax|main|branch|regional|foreign|cabinet)$/,
    notBehind: /^(?:365|of|manager|depot|hours|supplies)$/,
  },
  // A list may be kept in Excel: only what does not work in it is about the Apps.
  {
    id: 'm365-apps',
    word: /^(?:excel|word|powerpoint)$/,
    isCapital: false,
    behind: /^(?:add-?ins?|addons?|plug-?ins?|macros?|formulas?|vba|crash\w*|freez\w*|hangs?)$/,
    headed: true,
  },
  {
    id: 'entra-id',
    word: /^p1$/,
    isCapital: false,
    before: /^/,
    // "A P1 was opened", "P1 ticket": the priority of an incident.
    notBefore:
      /^(?:a|an|plan|planner|project|sharepoint|exchange|intune|defender|office|severity|sev|prio|priority|raised?|opened|logged|escalated|our|another|no)$/,
    notBehind:
      /^(?:tickets?|incidents?|cases?|issues?|bugs?|outages?|sev\w*|priority|calls?|escalations?|raised|opened|logged|was|since|problems?|faults?)$/,
  },
  // Who resets passwords without the helpdesk does so with Entra ID P1.
  { id: 'entra-id', word: /^sspr$/, isCapital: false, before: /^/ },
  { id: 'project', word: /^project$/, isCapital: true, behind: /^(?:seats|licen[cs]es?|online|p[135])$/ },
]

/**
 * The workload that a text means by a short name, without its capital: "nobody is trained on teams", "the Apps
 * rollout". Call it only where nothing names a workload plainly.
 */
export function looselyNamed(tokens: readonly Token[], text: string): WorkloadId | undefined {
  for (let at = 0; at < tokens.length; at++) {
    const { word } = tokens[at]!
    if (!ANY.has(word)) continue
    const loose = LOOSE.find((each) => each.word.test(word) && isMeant(each, tokens, text, at))
    if (loose) return loose.id
  }
  return undefined
}

/**
 * The workloads that the words "teams" and "exchange" may mean in a text. That is enough where the customer has an
 * entitlement of them. Teams of people, and what is exchanged for something, are left out.
 */
export function perhapsNamed(tokens: readonly Token[]): ReadonlySet<WorkloadId> {
  const found = new Set<WorkloadId>()
  for (const [at, { word }] of tokens.entries()) {
    if (word !== 'teams' && word !== 'exchange') continue
    const loose = LOOSE.find((each) => each.word.test(word))!
    const before = tokens[at]!.breakBefore ? '' : (tokens[at - 1]?.word ?? '')
    const behind = tokens[at + 1]?.breakBefore === false ? tokens[at + 1]!.word : ''
    if (!loose.notBefore?.test(before) && !loose.notBehind?.test(behind)) found.add(loose.id)
  }
  return found
}

const ANY = new Set([
  'teams',
  'exchange',
  'windows',
  'edge',
  'apps',
  'office',
  'excel',
  'word',
  'powerpoint',
  'project',
  'p1',
  'sspr',
])

function isMeant(loose: LooseName, tokens: readonly Token[], text: string, at: number): boolean {
  const before = tokens[at]!.breakBefore ? '' : (tokens[at - 1]?.word ?? '')
  const behind = tokens[at + 1]?.breakBefore === false ? tokens[at + 1]!.word : ''
  if (loose.always?.test(behind) && (before === '' || before === 'the' || !loose.notBefore?.test(before))) return true
  if (loose.notBefore?.test(before) || loose.notBehind?.test(behind)) return false
  if (loose.isCapital && !/^\p{Lu}/u.test(text.slice(tokens[at]!.start, tokens[at]!.start + 2))) return false
  if (loose.behind?.test(behind)) return true
  const isHead = loose.headed === true && at > 0 && at < HEAD_REACH && !functionWords.has(before)
  if (isHead && /^:\s/.test(text.slice(tokens[at]!.end, tokens[at]!.end + 2))) return true
  if (loose.last === true && at === tokens.length - 1 && tokens[at]!.breakBefore) return true
  if (behind === '' && loose.beforeLast?.test(before)) return true
  if (loose.before?.test(before) !== true) return false
  return !tokens.slice(Math.max(0, at - REACH), at).some(({ word }) => REACHED.test(word))
}
