import { customerKey, foldName } from '../../playbook/names/customer-key.ts'
import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { readText } from '../../playbook/reading/read-text.ts'
import type { ConversationState } from '../model.ts'
import { currentOf } from '../assessment/shelf.ts'
import type { SaidOfConsent } from './model.ts'
import { headIn, saysWhose } from './whose-partner.ts'

/** What a partner who was asked has done, in a message. */
export type PartnerAnswer = 'accepted' | 'declined' | 'no-answer'

/** In characters: a longer message says more. */
const MAX_LENGTH = 160

/** Not followed by what is signed with a partner, or where partners are found. */
const PARTNER =
  '\\bpartners?\\b(?! (?:contract|agreement|offer|proposal|quote|deal|selection|program(?:me)?|cent(?:er|re)))'
const NEAR = '[^.!?;]{0,30}'
const NOT =
  "(?:(?:has|have|had|did|does|do|is|are|was)(?: not|n['’]?t)|never|not|still to|yet to)(?: yet| even| still| really)?"
const TOUCH =
  '(?:call(?:ed|ing)?|phon(?:ed|e)|rung|rang|answer(?:ed|ing)?|repl(?:y|ied|ying)|respond(?:ed|ing)?|react(?:ed|ing)?|g[eo]t(?:ten)? (?:back|in touch)|been in touch|come back|contact(?:ed|ing)?|reach(?:ed)? out|accept(?:ed)?|written|said anything|decided)'

/** The first thing that a partner does who takes it: it calls the customer. */
const MET =
  '(?:called|contacted|phoned|rang|met|e?-?mailed|reached out to|(?:spoke|spoken|talked) (?:to|with)|been in touch with|(?:had )?(?:a|the|its|their) (?:first |kick-?off )?(?:call|meeting) with)'
/** A name or “them”, and when. */
const WORD = "[\\p{L}\\p{N}&.’'-]{1,30}"
const WHOM = `${WORD}(?: ${WORD}){0,4}[.!]?`

/** Each pattern takes linear time. "No answer" comes first, because its messages contain the words of the others. */
const ANSWERS: readonly (readonly [PartnerAnswer, readonly RegExp[]])[] = [
  [
    'no-answer',
    [
      new RegExp(`${PARTNER}${NEAR}\\b${NOT} ${TOUCH}\\b`, 'i'),
      new RegExp(`${PARTNER}${NEAR}\\b(?:silent|silence|quiet|unresponsive|ghosting)\\b`, 'i'),
      new RegExp(
        `\\b(?:no|not an?|without(?: an?)?) (?:answer|reply|response|call|word|news|reaction)s?(?: yet)? (?:from|by|of) ${NEAR}${PARTNER}`,
        'i',
      ),
      new RegExp(`\\bwait(?:s|ing)? (?:for|on) ${NEAR}${PARTNER}${NEAR}\\b(?:call|answer|reply|respond)`, 'i'),
      new RegExp(`(?:\\bnot|n['’]?t|\\bnever) heard (?:anything |back )?(?:from|of) ${NEAR}${PARTNER}`, 'i'),
    ],
  ],
  [
    'declined',
    [
      new RegExp(
        `${PARTNER}${NEAR}\\b(?:declin(?:e[sd]?|ing)|reject(?:s|ed)|refus(?:e[sd]?|ing)|turn(?:s|ed) (?:it|us|them|this|that) down|(?:said|says?|saying|it['’]?s a) no\\b|(?:can['’]?t|cannot|can not|won['’]?t|will not|unable to) (?:take|do|help|accept)|no (?:capacity|availability)|pass(?:es|ed) on (?:it|this)|not interested|(?:back|pull)(?:s|ed) out)`,
        'i',
      ),
    ],
  ],
  [
    'accepted',
    [
      new RegExp(
        `${PARTNER}${NEAR}\\b(?:accept(?:s|ed)\\b|(?:said|says?|saying|it['’]?s a) yes\\b|agreed to (?:help|do|take)|(?:takes|took|will take|will do|taking) (?:it|this|them)\\b|is on board|(?:has |have )?(?:called|contacted|phoned|reached out to) (?:them|her|him|the customer|back|today|yesterday)\\b)`,
        'i',
      ),
      new RegExp(`${PARTNER}(?: (?:has|have|had|already|now|finally|just)){0,3} ${MET} ${WHOM}$`, 'iu'),
      new RegExp(
        `${PARTNER} (?:for|at|of) [^.!?;,]{1,60},? (?:and )?(?:they|he|she)(?: have| has|['’]ve)? (?:accept(?:s|ed)|agreed|said yes|took it)\\b`,
        'i',
      ),
    ],
  ],
]

/** The partner's answer in a message. The records show the customer, and whether a partner was asked at all. */
export function partnerAnswerIn(message: string): PartnerAnswer | undefined {
  if (message.length > MAX_LENGTH) return undefined
  return ANSWERS.find(([, patterns]) => patterns.some((pattern) => pattern.test(message)))?.[0]
}

/** Reads such a message; undefined if it is none. With a workload's name it is news of that workload. */
export function readSaidOfPartner(
  prepared: PreparedPlaybook,
  state: ConversationState,
  message: string,
): SaidOfConsent | undefined {
  if (partnerAnswerIn(message) === undefined) return undefined
  const { customer, workload } = readText(prepared, message)
  if (workload !== undefined) return undefined
  const [newest] = state.assessments
  const about = newest?.kept?.customer ?? newest?.customer
  // "Acme: Contoso as a partner declined" is about Acme.
  const whose = headIn(message) ?? message
  return {
    text: withoutPossessive(foldName(whose.replace(/['’]s(?!\p{L})/gu, ''))),
    ...(about === undefined ? {} : { about: customerKey(about) }),
    // The open assessment's customer is meant, and not another one that waits for a partner.
    ...(currentOf(state)?.customer === undefined ? {} : { aboutOnly: true as const }),
    namesSomebody: customer !== undefined || saysWhose(prepared, message),
    // "litware partner accepted, its Contoso IT": the request's customer comes first.
    first: true,
  }
}

/** "contosos partner", also unchanged, because a name may end with s. */
function withoutPossessive(text: string): string {
  return `${text} ${text.replace(/(?<=\p{L}{2})s(?= partners?(?: |$))/gu, '')}`
}

/** The reason for a partner's answer: the message from the word "partner" on, without the customer. */
export function reasonIn(message: string): string {
  const from = message.search(new RegExp(PARTNER, 'i'))
  const said = message.slice(Math.max(from, 0)).trim()
  return said.charAt(0).toUpperCase() + said.slice(1)
}
