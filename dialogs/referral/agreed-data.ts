import { SHARED_IDS, type SharedId } from '../../playbook/referral/shared-data.ts'
import { readOwnQuestion } from '../commands/own-questions.ts'
import { spelledOut } from '../commands/chat-spelling.ts'
import { onlyPartnerIn } from './only-partner.ts'
import { ofOtherConsent, saysPerhaps } from './other-consent.ts'

/** What somebody agreed to share, and with whom, as it was said. */
export interface SaidAgreed {
  /** Undefined: all that was asked for. Empty: the company's name alone. */
  readonly data: readonly SharedId[] | undefined
  /** The only partner that they agreed to; empty if they named none. */
  readonly onlyTo: string
  /** It was said beside what was agreed before: “they agreed to the phone too”. */
  readonly isMore?: true
}

/** In characters: a longer message says more. */
const MAX_LENGTH = 200

const ITEMS: readonly (readonly [SharedId | 'company' | 'all', string])[] = [
  [
    'company',
    "(?:company|firm|organi[sz]ation|customer|business)(?:['’]?s)? names?|names? of (?:the|their) (?:company|firm|organi[sz]ation)",
  ],
  [
    'all',
    '(?:contact|personal) (?:data|details|infos?|information)|everything|all of (?:it|them|this|that)|(?:her|his|their|the) (?:details|data|infos?|information)',
  ],
  ['email', 'e-?mails?(?: addresse?s?)?|mail(?: addresse?s?)?'],
  ['phone', '(?:tele)?phones?(?: numbers?)?|(?:mobiles?|cell)(?: numbers?)?|numbers?|(?<=\\bno )calls?'],
  ['title', '(?:job )?titles?|roles?|position'],
  ['name', 'names?'],
]
const ITEM = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${ITEMS.map(([id, words]) => `(?<${id}>${words})`).join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
)
/** What a thing of that name is about otherwise: “the e-mail migration”, “number of users”, “name of the team”. */
const OF_OTHER_THINGS =
  /^ (?:of (?!(?:the|their) (?:company|contact|person))|migrations?|moves?|moving|platforms?|systems?|servers?|boxes|box|data|traffic|domains?|archives?|groups?|flow|security|signatures?|clients?|apps?|based|access|use|usage|rollout|(?:is|are|was|were|must be|will be|stays?|runs?|works?)(?: not|n['’]t)?(?: yet| still| to be)? (?!ok|fine|shared|given|passed|allowed|private|good|not|out|off|confidential|secret|no(?![\p{L}]))\p{L})/iu
/** How it was said: “she agreed on the phone”, “they wrote it in a mail”. */
const CHANNEL =
  /(?:^|(?<!pass(?:e[sd])?|passing|hand(?:s|ed)?) )(?:on|over|in|through|during) (?:the|an?|her|his|their) $/i
/** “By mail” is how it was said, unless it is how somebody may be reached. */
const BY = /(?:^| )(?:by|via|per) $/i
const REACHED = /\b(?:contact|reach|approach|writ|call|only|alone|not)/i
/** “May phone her”: a verb. */
const VERB = /(?:^| )(?:may|can|could|will|to|should|shall) $/i

/** Consent that ends. */
const TAKES_BACK =
  /\b(?:withdr[ae]w[ns]?|withdrew|withdrawing|revok(?:e[sd]?|ing)|retract(?:s|ed|ing)?|rescind(?:s|ed|ing)?|t(?:akes?|ook|aken|aking) (?:(?:it|that|the|her|his|their|my|consent|yes) ){0,3}back|(?:delete|erase|remove|forget) (?:the|her|his|their|all|my|any))\b/i
const MORE = /(?<![\p{L}])(?:too|also|as well|in addition|additionally|after all|now)(?![\p{L}])/iu
const NOT =
  /(?<![\p{L}])(?:not|no|never|none|neither|nor|cannot|without|private|confidential|off limits|refus(?:e[sd]?|ing)|declin(?:e[sd]?|ing)|(?:do|does|did|is|are|ca|wo|should|was|were)n['’]?t)(?![\p{L}])/giu
const ONLY = /(?<![\p{L}])(?:only|just|solely|merely|exclusively|alone|nothing but|no more than)(?![\p{L}])/iu
/** “All but”, “except for”: what follows is left out. */
const EXCEPT =
  /(?<=\b(?:all|everything|anything)(?: of (?:it|them))?),? but(?! not\b)|\b(?:except(?:ing)?(?: for)?|apart from|excluding|other than|minus|leav(?:e|ing) out)\b/gi
/** They sound like a “no” and are a “yes”. */
const NO_OBJECTION =
  /\b(?:(?:do|does)(?: not|n['’]?t) mind|no (?:problems?|issues?|objections?)(?: with| to)?|not a problem)(?![\p{L}])/giu

const YES =
  /(?<![\p{L}])(?:yes|yep|yeah|ok(?:ay)?|fine|sure|agree[ds]?|agreeing|consent(?:s|ed)?|approve[ds]?|happy|comfortable|allow(?:s|ed)?|lets?|permit(?:s|ted)?|(?:may|can) (?:share|give|pass|send|use|forward|have|get))(?![\p{L}])/iu
/** “Did not agree”, “not ok”. */
const NO_YES =
  /(?<![\p{L}])(?:not|never|no longer|nobody|(?:do|does|did|is|are|was|were|wo|ca)n['’]?t|refus(?:e[sd]?|ing) to)(?: [\p{L}]{1,12}){0,1} (?:yes|ok(?:ay)?|fine|sure|agree[ds]?|consent(?:s|ed)?|happy|comfortable|allow(?:s|ed)?|approve[ds]?|permit(?:s|ted)?)(?![\p{L}])/giu

/** Small words between two things that one “not” is about: “not her title or phone”. */
const JOINED = /^[\s,/]*(?:(?:or|nor|and|&)\s+)?(?:(?:her|his|their|the|any|a)\s+)?$/i
const CLAUSES = /[,;:.!–—]+\s*|\s+-\s+|\s+(?:but|however|though)\s+/i

/** “No phone”, “but not her title”: what is left out, at the question alone. */
const BARE_NOT = /^(?:but )?(?:no|not|without) /i

const ALL_OF_IT = /^(?:(?:please )?(?:share|give|send)(?: them)? )?(?:everything|all)(?![\p{L}])/iu

interface Named {
  readonly yes: ReadonlySet<string>
  readonly no: ReadonlySet<string>
}

/**
 * Reads what somebody agreed to, as the answer to the question for consent: “yes but only email”, “e-mail is fine, phone
 * not”, “agreed, only to Fabrikam”. Never more than they said: who names some things agreed to these.
 * @param options `atQuestion`: it was said at the question for consent: “no phone” is an answer there
 * @returns undefined if nobody agreed to anything
 */
export function readAgreed(message: string, { atQuestion = false } = {}): SaidAgreed | undefined {
  const whole = message.trim()
  if (whole === '' || whole.length > MAX_LENGTH || ofOtherConsent(whole) || saysPerhaps(whole)) return undefined
  if (TAKES_BACK.test(whole)) return undefined
  if (readOwnQuestion(whole) !== undefined || whole.endsWith('?')) return undefined
  const { name: onlyTo, rest } = onlyPartnerIn(whole)
  const text = spelledOut(rest.replace(/[’‘]/g, "'")).replace(NO_OBJECTION, ' ok ').replace(EXCEPT, ', not')
  const named = namedIn(text)
  const isYes = YES.test(text.replace(NO_YES, ' '))
  const isOnly = ONLY.test(text)
  const has = named.yes.size > 0 || named.no.size > 0
  const isMore = named.yes.size > 0 && named.no.size === 0 && !isOnly && MORE.test(text)
  const isBare = atQuestion && (ALL_OF_IT.test(text) || (named.no.size > 0 && BARE_NOT.test(text)))
  const isLimit = isOnly && named.yes.size > 0
  // A limit that is not understood is no consent to everything: “yes, only after the holidays”.
  if (isOnly && !has) return undefined
  if (!isYes && !isBare && !isLimit && onlyTo === '') return undefined
  return { data: has ? dataOf(named) : undefined, onlyTo, ...(isMore ? { isMore } : {}) }
}

function dataOf({ yes, no }: Named): readonly SharedId[] | undefined {
  const some = SHARED_IDS.filter((id) => yes.has(id))
  if (some.length > 0) return some.filter((id) => !no.has(id))
  if (yes.has('company') && !yes.has('all')) return []
  const left = SHARED_IDS.filter((id) => !no.has(id))
  return left.length === SHARED_IDS.length ? undefined : left
}

/** What is named with a “yes” and with a “no”, clause by clause. */
function namedIn(text: string): Named {
  const yes = new Set<string>()
  const no = new Set<string>()
  let wasNo = false
  for (const clause of text.split(CLAUSES)) {
    const items = itemsIn(clause, text)
    let end = 0
    items.forEach(({ id, from, to }, i) => {
      const between = clause.slice(end, from)
      const isLast = i === items.length - 1
      const isJoined = JOINED.test(between) && (i > 0 || clause.slice(to).trim() === '' || !isLast)
      const behind = isLast ? clause.slice(to) : ''
      const isNo = denies(between) || denies(behind) || (isJoined && wasNo && (i > 0 || !speaks(clause)))
      ;(isNo ? no : yes).add(id)
      wasNo = isNo
      end = to
    })
    if (items.length === 0) wasNo = false
  }
  return { yes, no }
}

function denies(text: string): boolean {
  return (text.match(NOT)?.length ?? 0) > 0
}

/** True for a clause that says more than a list of things. */
function speaks(clause: string): boolean {
  return YES.test(clause) || ONLY.test(clause) || denies(clause)
}

function itemsIn(clause: string, whole: string) {
  return [...clause.matchAll(ITEM)].flatMap((match) => {
    const before = clause.slice(0, match.index)
    const behind = clause.slice(match.index + match[0].length)
    const isChannel = CHANNEL.test(before) || (BY.test(before) && !REACHED.test(whole))
    if (isChannel || OF_OTHER_THINGS.test(behind) || (VERB.test(before) && /^ (?:her|him|them)\b/i.test(behind)))
      return []
    const [id] = Object.entries(match.groups ?? {}).find(([, words]) => words !== undefined) ?? []
    return id === undefined ? [] : [{ id, from: match.index, to: match.index + match[0].length }]
  })
}

/** “Contoso Teams: ok, but no phone yet” is news of a workload. */
const HEADED = /^[^:\s]+ [^:]{1,60}:/
const PERSONAL =
  /\b(?:her|his|their) (?:e-?mail(?: address)?|phone(?: number)?|mobile|number|job title|title)(?![\p{L}-])|\bthe (?:e-?mail address|phone number)(?![\p{L}-])|\b(?:company|firm|organi[sz]ation)(?:['’]?s)? name\b/iu
const OF_CONTACT = /\b(?:the|no) (?:e-?mail|phone|mobile|number|title)(?![\p{L}-])/iu
/** “Agreed to e-mail only”: nothing but the two is said of it. */
const AGREED_TO =
  /\b(?:agree[ds]?|consent(?:s|ed)?)(?: to|[.,;:(]) ?(?:the )?(?:e-?mail|phone)(?: address| number)?(?: (?:only|alone)|[,;]?(?: but)? (?:not|no) (?:the )?(?:e-?mail|phone|number))\b/i
const SHARES =
  /\b(?:shar(?:e[sd]?|ing)|giv(?:e[sn]?|ing)|pass(?:es|ed|ing)?(?: on)?|forward(?:s|ed|ing)?|hand(?:s|ed|ing)? (?:out|over|on)|call(?:s|ed)? or write)\b/i
/** “Agreed, but only her e-mail”: who agreed to a part of a person's data, even without a word for sharing. */
const PART_OF_PERSON =
  /\b(?:agree[ds]?|consent(?:s|ed)?|yes|ok(?:ay)?|fine)\b.{0,40}\b(?:only|just|not|no|n['’]t|without|except|too|also|as well)\b|\b(?:only|just) (?:agree[ds]?|consent(?:s|ed)?)\b/i

/**
 * True for a message that tells by itself that somebody agreed to share some data of a person, or the company's name,
 * whatever card is open. The words of a status may sound like it: “they agreed that only e-mail moves”.
 */
export function tellsAgreed(message: string): boolean {
  const text = message.replace(/[’‘]/g, "'")
  const said = readAgreed(message)
  if (said?.data === undefined) return false
  if (AGREED_TO.test(text)) return true
  if (SHARES.test(text) && OF_CONTACT.test(text)) return true
  if (!PERSONAL.test(text) || (HEADED.test(text) && !SHARES.test(text) && !/\b(?:her|his)\b/i.test(text))) return false
  return SHARES.test(text) || PART_OF_PERSON.test(text) || /\btoo\b/i.test(text)
}
