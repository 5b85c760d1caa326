import type { Question } from '../model.ts'
import type { PreparedPlaybook } from '../prepare.ts'
import { bringsOther } from '../reading/other-products/moves-away.ts'
import { isHeldOnServers } from '../reading/other-products/held-on-servers.ts'
import { onlyClientStays } from '../reading/other-products/client-stays.ts'
import { decidersDisagree } from '../reading/obstacle/deciders-disagree.ts'
import { lacksForATime } from '../reading/obstacle/lacks-for-a-time.ts'
import { isOnlyNamed } from '../reading/other-products/other-in-use.ts'
import { partBegins } from '../reading/obstacle/part-begins.ts'
import { isPartlyUsed } from '../reading/other-products/partly-used.ts'
import { supposedIn } from '../reading/obstacle/supposed.ts'
import { readText, type TextReading } from '../reading/read-text.ts'
import { speaksOfRealTenant } from '../reading/real-tenant.ts'
import { reliefsAtEnd, type Relief } from '../reading/obstacle/relief.ts'
import { besidesChosenPartner } from '../reading/obstacle/partner-chosen.ts'
import { onlyPartnerTalks } from '../reading/attempts/silence-of-others.ts'
import { tellsOnlySize } from '../reading/obstacle/only-size.ts'
import { isNotTried } from '../reading/obstacle/not-tried.ts'
import { workGoesOn } from '../reading/obstacle/work-goes-on.ts'
import { restsOnDoubt } from './rests-on-doubt.ts'
import { onlyWaitsForEvent } from '../reading/obstacle/waits-for-event.ts'
import { whatSilenceAsks } from './what-silence-asks.ts'
import { byFirst } from '../rules.ts'
import { softmax } from '../softmax.ts'
import { TEXT_TELLS } from '../known-features.ts'

/** From this probability on, good news is about the reason for the status. */
const ABOUT = 0.3
/** A word that speaks at least so much for the status is part of its reason. In log-odds. */
const SPEAKS = 0.3

/** Another product is the reason. */
const IS_OTHER: ReadonlySet<string> = new Set(['competitive-solution', 'on-premises'])

/** The person who decides has not decided, or does not know the product yet. */
const NOT_DECIDED =
  /\b(?:decides?|will decide|votes?|to decide|deciding|makes? up (?:his|her|their) minds?)(?: (?:on|about|over) (?:it|this|that))? (?:in|on|next|by|until|till|at the|after|this|end|mid|early|late|soon|tomorrow|later)\b|\bdecision (?:(?:is|will be|comes|expected|due|taken|made|planned|follows) )+(?:in|on|next|by|until|till|after|end|mid|soon|later)\b|\bwants? to see (?:(?:an?|the|some) )?(?:demo|pilot|proof|figures|numbers|business case|value|offer)\b|\bnever heard of (?:it|this|that)\b/i
/** Their lawyers want something first: a law may be behind it, or a policy of their own. */
const LEGAL_WANTS =
  /(?<!\b(?:no|not|not a|not any|without a) )\b(?:legal(?: (?:team|dep(?:artmen)?t|people|counsel))?|lawyers?|(?:general |legal )counsel) (?:still |also |now |first )?(?:wants?|needs?|requires?|demands?|insists?|asks? for|has to|have to|must|checks?|objects?|signs?)\b/i
/** A works council that only wants an agreement first: a law, a policy, or readiness. */
const COUNCIL_AGREES =
  /\b(?:works?|staff|workers['’]?|employees?['’]?) council (?:still |also |now |first )?(?:wants?|needs?|requires?|demands?|insists? on|asks? for|has to (?:sign|agree)|must (?:sign|agree))(?: [a-z]+){0,2} agreement\b/i
/** Nobody knows yet whether the service has what the rule asks for. */
const ASKS_WHERE = /\bdata ?-?cent(?:er|re)s?\b[^;!\n]{0,60}\b(?:is|are) there (?:one|any|an?)\b[^.;!?\n]{0,30}\?/i
const RULES: ReadonlySet<string> = new Set(['security-privacy', 'legal-regulatory'])
/** An entitlement of which it is told that it is new, or that nobody asked. */
const TOLD_NEW =
  /\b(?:new|newly|just|recent\w*|fresh\w*|bought|sold|order\w*|purchas\w*|landed|appear\w*|popped|turned up|show(?:s|ed) up|came|got|added|renew\w*|contract|agreement|(?:not|never|nobody|no ?one|[a-z]+n['’]?t|without)\b[^.;,]{0,40}\b(?:ask\w*|talk\w*|sp[eo]k\w*|discuss\w*|mention\w*|know\w*|heard)|unknown|no idea)\b/i
/** Everything that was to be moved has arrived. */
const ALL_MOVED =
  /\b(?:finished|completed|done) (?:moving|migrating|copying|transferring)(?! (?:the first|half|some|parts?|most|one|two|three|their first|\d))\b|\b(?:migration|move|cut-?over|copy|transfer)(?: (?:is|has been|was|has|itself|now|finally|all))* (?:finished|completed?|done|over|through|ended)\b|\b(?:all|the last|every) (?:of )?(?:the |their )?(?:mailbox(?:es)?|files|data|users|sites|libraries|folders|shares|mails?|\d+ ?\w*) (?:(?:are|is|have|has|been|were|was|now|all) )*(?:moved|migrated|copied|over|across|transferred)\b/i
/** Words behind it that put it ahead: “migration done by April”. */
const STILL_TO_COME = /^[ ,]{0,2}(?:by|until|till|til|before|next|in|at the end|end of|mid|early|late)\b/i
/** Words before it that put it ahead, or deny it. */
const NOT_YET =
  /\b(?:not|until|till|til|unless|if|once|when|before|after|will|would|must|should|nearly|almost|expected|planned|to be|by)\b[^.;!?\n]{0,60}$/i

/** What is asked where the reason for a status is in doubt, by its L1. */
const IN_DOUBT: Readonly<Partial<Record<string, string>>> = {
  Blocked: 'obstacle',
  'Duplicate/Invalid': 'line-future',
}

/** What is said for a status that the words speak clearly for. */
interface Spoken {
  readonly prepared: PreparedPlaybook
  readonly reading: TextReading
  /** The place of the status among those of the playbook. */
  readonly first: number
  readonly id: string
  readonly l1: string
  readonly text: string
}

/**
 * The question that settles what the words leave open, although they speak clearly for a status. Words show the subject
 * better than its state.
 */
export function unsettled(prepared: PreparedPlaybook, reading: TextReading, first: number): Question | undefined {
  const { l1, id } = prepared.playbook.statuses[first]!
  const open = whatIsOpen({ prepared, reading, first, id, l1, text: reading.text })
  return open === undefined || open === NOTHING ? undefined : prepared.question.get(open)
}

/** Nothing is open, whatever the rules behind would say. */
const NOTHING = 'nothing'

/** The id of the question: the first rule that holds decides. */
const whatIsOpen = byFirst<Spoken, string>({
  /** Customer Unresponsive is several attempts at the customer: "one mail, no answer yet". */
  silence: ({ id, text }) => (id === 'customer-unresponsive' ? (whatSilenceAsks(text) ?? NOTHING) : undefined),
  /** A line of which only a "maybe" is told is not new by that. */
  maybeNew: ({ id, text }) =>
    id === 'new-subscription' && !TOLD_NEW.test(text) && supposedIn(text) !== undefined ? 'intent' : undefined,
  /** Status Unknown leaves nothing open that words could settle. */
  unknown: ({ l1 }) => (l1 === 'Status Unknown' ? NOTHING : undefined),
  /** The partner talks, and the customer does not. */
  partnerTalks: ({ id, text }) => (id === 'partner-engagement' && onlyPartnerTalks(text) ? 'who-is-silent' : undefined),
  /** A partner that the customer has chosen is no obstacle until something is wrong with it. */
  partnerChosen: ({ id, prepared, reading }) =>
    id === 'partner-engagement' && isOnlyChosen(prepared, reading) ? 'intent' : undefined,
  /** A move to another product is no progress of ours: "the migration to Gmail runs". */
  movesAway: ({ l1, prepared, reading }) =>
    l1 === 'In Progress' && bringsOther(prepared, reading) ? 'intent' : undefined,
  /** An amount of data alone is no move: "40 TB in 300 libraries". */
  onlySize: ({ id, text }) => (id === 'migration' && tellsOnlySize(text) ? 'intent' : undefined),
  /** Everything that was to be moved has arrived, "all mailboxes are moved": Migration ends with that. */
  allMoved: ({ id, text }) => (id === 'migration' && isMoved(text) ? 'phase' : undefined),
  /** What would be the reason is only supposed, asked or heard from others: "maybe nobody is trained". */
  restsOnDoubt: ({ l1, prepared, reading, first }) =>
    restsOnDoubt(prepared, reading, first) ? (IN_DOUBT[l1] ?? 'intent') : undefined,
  /** Duplicate/Invalid is never used, and the text speaks of a tenant that is. */
  realTenant: ({ id, text }) => (id === 'duplicate-invalid' && speaksOfRealTenant(text) ? 'line-future' : undefined),
  /** "Legal wants a contract": a law, or a policy of their own. */
  legalWants: ({ id, text }) => (id === 'security-privacy' && LEGAL_WANTS.test(text) ? 'rule-origin' : undefined),
  /** “Legal is in the way”, and no more: the same. */
  legalStands: ({ id, reading: { cues } }) =>
    id === 'legal-regulatory' && cues.length === 1 && cues[0]!.cue.id === 'legal-in-the-way'
      ? 'rule-origin'
      : undefined,
  /** "The works council wants an agreement", "a data centre in Oslo, is there one?": where does the rule come from? */
  ruleToMeet: ({ id, text }) =>
    RULES.has(id) && (COUNCIL_AGREES.test(text) || ASKS_WHERE.test(text)) ? 'rule-origin' : undefined,
  /** An application that nobody has tried has not failed: is it an obstacle? */
  notTried: ({ id, text }) => (id === 'app-compatibility' && isNotTried(text) ? 'intent' : undefined),
  /**
   * No Intent is "at no time", and for all of it (playbook, L1): "they decide in May", deciders who disagree, or a part
   * that begins are none.
   */
  notDecided: ({ l1, text }) =>
    l1 === 'No Intent' && (NOT_DECIDED.test(text) || decidersDisagree(text) || partBegins(text)) ? 'intent' : undefined,
  /** Another product that is merely named does not replace ours. */
  onlyNamed: ({ id, prepared, reading }) =>
    id === 'competitive-solution' && isOnlyNamed(prepared, reading) ? 'intent' : undefined,
  /** A version of Windows on desktops is no server product that stays. */
  clientStays: ({ id, text }) => (id === 'on-premises' && onlyClientStays(text) ? 'intent' : undefined),
  /** Who stays on own servers because the network is too weak is Blocked: is it the server, or what is behind it? */
  heldOnServers: ({ id, prepared, reading }) =>
    id === 'on-premises' && isHeldOnServers(prepared, reading) ? 'why-servers' : undefined,
  /** Another product that does only its part, or is there while something is missing until a day, does not replace ours. */
  forATime: ({ id, text, prepared, reading }) =>
    IS_OTHER.has(id) && (lacksForATime(text) || isPartlyUsed(prepared, reading)) ? 'intent' : undefined,
  /** Work goes on all the same, or only a few are hit: is it an obstacle? */
  workGoesOn: ({ l1, reading }) => (l1 === 'Blocked' && workGoesOn(reading.tokens) ? 'intent' : undefined),
  /** They wait for an event of their own, and nobody said whom it keeps from the work. */
  waitsForEvent: ({ l1, text }) => (l1 === 'Blocked' && onlyWaitsForEvent(text) ? 'obstacle' : undefined),
  /**
   * The last thing said is that the reason is over ("nobody is trained … everybody got trained"), or is good news alone:
   * does work go on?
   */
  overByNow: ({ l1, prepared, reading, first }) =>
    l1 !== 'In Progress' && isOverByNow(prepared, reading, first) ? 'intent' : undefined,
})

/** All that is said of the partner is that the customer chose it: nothing else that is said is an obstacle. */
function isOnlyChosen(prepared: PreparedPlaybook, { text, customer }: TextReading): boolean {
  const rest = besidesChosenPartner(text)
  if (rest === undefined) return false
  const { logits, known } = readText(prepared, rest, customer?.name)
  return known < TEXT_TELLS || prepared.playbook.statuses[logits.indexOf(Math.max(...logits))]!.l1 !== 'Blocked'
}

function isMoved(text: string): boolean {
  const found = ALL_MOVED.exec(text)
  if (found === null || NOT_YET.test(text.slice(0, found.index))) return false
  return !STILL_TO_COME.test(text.slice(found.index + found[0].length))
}

function isOverByNow(prepared: PreparedPlaybook, reading: TextReading, first: number): boolean {
  return reliefsAtEnd(reading.tokens).some(
    (relief) => !isAsked(reading, relief) && isAbout(prepared, reading, relief, first),
  )
}

function isAsked({ text, tokens }: TextReading, { to }: Relief): boolean {
  return text.charAt(tokens[to - 1]!.end) === '?'
}

function isAbout(prepared: PreparedPlaybook, reading: TextReading, relief: Relief, first: number): boolean {
  const { l1, id } = prepared.playbook.statuses[first]!
  const { tokens, text, customer } = reading
  const { kind, from, to } = relief
  if (kind === 'wants') return l1 === 'No Intent'
  const isOther = IS_OTHER.has(id)
  // The product used instead stays the obstacle when it works well, or was renewed.
  if (kind === 'leaves' || isOther) {
    return kind === 'leaves' && isOther && prepared.products.find(tokens.slice(from, to)).length === 0
  }
  if (speaksOfSame(reading, relief, first)) return true
  const { logits, known } = readText(prepared, text.slice(tokens[from]!.start, tokens[to - 1]!.end), customer?.name)
  return known > 0 && softmax(logits)[first]! >= ABOUT
}

/** True where a word that speaks for the status occurs again in the good news. */
function speaksOfSame({ tokens, wordsFor }: TextReading, { from, to }: Relief, first: number): boolean {
  const again = new Set(tokens.slice(from, to).map(({ word }) => word))
  const weights = wordsFor(first)
  // “They found one”.
  if (again.has('one')) return true
  return tokens.some(({ word }, i) => i < from && word.length > 2 && weights[i]! >= SPEAKS && again.has(word))
}
