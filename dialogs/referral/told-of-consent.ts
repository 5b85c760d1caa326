import { noticeCard } from '../../cards/notice-card.ts'
import { foldName, customerKey } from '../../playbook/names/customer-key.ts'
import { functionWords } from '../../playbook/content/note-rules.ts'
import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { findWorkload } from '../../playbook/reading/workload/find-workload.ts'
import { readText } from '../../playbook/reading/read-text.ts'
import { tokenize } from '../../playbook/reading/text/text.ts'
import { isStrange } from '../commands/command-status.ts'
import { readOwnQuestion } from '../commands/own-questions.ts'
import { spelledOut } from '../commands/chat-spelling.ts'
import type { ConversationState, Reply } from '../model.ts'
import type { Addressed } from '../typed/orders.ts'
import { holdsContactData, withoutContactData } from './contact-data.ts'
import type { Referral } from '../../domain/referral/model.ts'
import type { Referrals, SaidOfConsent } from './model.ts'
import { partnerNamedIn } from './names-partner.ts'
import { canNamePartner, isAgreed, stepOf } from '../../domain/referral/state.ts'
import { whoAgreed } from './who-agreed.ts'

/**
 * Chat messages that belong in a request: somebody agreed, or perhaps will, a contact, the name of a partner, consent taken back, no partner wanted any more,
 * or the answer of a partner who was not asked yet.
 */
export type ToldOfConsent = 'given' | 'perhaps' | 'contact' | 'named' | 'taken-back' | 'unwanted' | 'not-sent'

/** In characters: a longer message says more. */
const MAX_LENGTH = 160

const DATA =
  "(?:(?:contact|personal) (?:data|details|infos?|information)|(?:her|his|my|their|the|[\\p{L}.-]{1,30}[’']?s) (?:data|details|infos?|information|contacts?|e-?mail(?: address)?|(?:phone )?number|name))"
const SHARE = '(?:share|pass|give|forward|send|use|hand)'
const MAY =
  '(?:may|can|could|allowed to|ok(?:ay)? to|fine to|happy to|free to|ok(?:ay)? with|fine with|happy with|agree[ds]? (?:to|that|with)|consent(?:s|ed)? to|yes to|allow(?:s|ed)?|permit(?:s|ted)?|lets?|approves?|approved)'
const GIVEN: readonly RegExp[] = [
  /\bconsent(?: (?:is|was|has been|got))? (?:given|granted|received|obtained|confirmed|there|recorded)\b/i,
  /\b(?:gave|gives|given|has given|got|have|has|received|granted|obtained|confirmed|i have) (?:me |us |the |her |his |their |its |verbal |oral |written ){0,3}(?:consent|approval to (?:share|pass|send|forward)|permission to (?:share|pass|send|forward))\b/i,
  /\b(?:she|he|they|[\p{L}.-]{2,30}) (?:has |have )?consented\b(?! that| with| form)/iu,
  /\b(?:she|he|they) consents?\b(?! that| with| form)/i,
  /\b(?:agree[ds]?|consents?|consented|fine|ok|okay|happy|allow(?:s|ed)?|lets?)(?: (?:that|to|if|with|it|have|let|for|when))* (?:(?:a|an|the|our|any|this|some|adoption|microsoft) )*partners? (?:(?:may|can|could|might|to|will) )?(?:contact|call|write|mail|e-?mail|phone|reach|ring)/i,
  new RegExp(
    `\\b${MAY}(?: (?:i|we|you|us|me|the partner|that))*(?: (?:may|can))? ${SHARE}(?:ing|s|d)?(?: on)? ${DATA}(?![\\p{L}])`,
    'iu',
  ),
  new RegExp(`\\b${MAY} (?:sharing|passing on|giving|forwarding|sending) ${DATA}(?![\\p{L}])`, 'iu'),
]
/** Each of these messages contains one of these words. */
const MAY_BE_GIVEN = /partner|consent|approval|permission|data|details|info|contact|mail|number|name/i
/** People who consent to other things, other things that are consented to, and consent that an administrator gives an application. */
const OF_OTHERS =
  /\b(?:works? councils?|unions?|boards?|committees?|parents?|patients?|students?|employees?|staff|users?|dpos?|dlp|tenants?|onedrive|sharepoint|intune|copilot|exchange|admin(?:istrator)? consent|admins?|apps?|applications?|cookies?|record(?:ing|ed|ings)?|marketing|legal|lawyers?|privacy|photos?|monitoring|tracking|treatment|graph|no consent|without consent|not|never|n['’]t|dont|no longer)\b/i

/** True if a message may say that somebody agreed to share contact data; the records show whose request it is. */
export function maySayGiven(message: string): boolean {
  if (message.length > MAX_LENGTH || OF_OTHERS.test(message) || readOwnQuestion(message) !== undefined) return false
  const text = spelledOut(message)
  return MAY_BE_GIVEN.test(text) && GIVEN.some((pattern) => pattern.test(text))
}

/** Nobody has agreed yet. */
const PERHAPS =
  /\b(?:might|maybe|perhaps|probably|possibly|would be|should be|may be|could be|if|not sure|thinks? (?:about|it over)|(?:will|['’]ll|going to|wants to|has to|have to) (?:tell|ask|check|think|let|see|come back|get back|decide|confirm|agree|consent))\b/i

/** True if a message that may say that somebody agreed tells of it as something to come. */
export function isPerhapsGiven(message: string): boolean {
  return PERHAPS.test(message)
}

/** True for a short message with contact data. */
export function mayBeContact(message: string): boolean {
  return message.length <= MAX_LENGTH && holdsContactData(message)
}

/** Words that introduce an address or say whose it is, besides names and small words. */
const OF_CONTACTS = new Set(
  (
    'address addresses admin admins ask assistant best boss call called calls cc ceo cfo cio ciso contact contacts cto customer data ' +
    'details direct dpo email emails fax fyi hello here hey hi it lead line list mail mails main manager me mobile mr mrs ms name ' +
    'new number numbers office person personal phone please pls private ping project reach regards ring send sponsor tel ' +
    'telephone text thanks thx use via work write'
  ).split(' '),
)

/** A single other word may be a name. */
const LEAST_TOLD = 2

/**
 * True if a message has nothing but contact data: names, roles and words that introduce an address. Anything more is
 * news of a customer and is kept without the contact data.
 */
export function isOnlyContact(prepared: PreparedPlaybook, message: string): boolean {
  if (!mayBeContact(message)) return false
  const rest = withoutContactData(message)
  if (readText(prepared, rest).cues.length > 0) return false
  const telling = tokenize(rest).filter(({ word, start }) => {
    const isName = /^\p{Lu}/u.test(rest.slice(start)) || isStrange(prepared, word)
    const isSmall = !/\p{L}{2}/u.test(word) || functionWords.has(word) || OF_CONTACTS.has(word)
    return !isName && !isSmall && !findWorkload(prepared, tokenize(word))
  })
  return telling.length < LEAST_TOLD
}

/** The answer to contact data while no request is open. */
export function contactNowhere(prepared: PreparedPlaybook, message: string): Addressed | undefined {
  if (!isOnlyContact(prepared, message)) return undefined
  const says = 'E-mail addresses and phone numbers are kept in the request for a partner alone, after consent.'
  return { says, instead: 'referral status' }
}

/** Whose request such a message is about: the customer it names, else the only one with an open request. */
export function readTold(
  prepared: PreparedPlaybook,
  { assessments }: ConversationState,
  message: string,
): SaidOfConsent {
  const [newest] = assessments
  const about = newest?.kept?.customer ?? newest?.customer
  return {
    text: foldName(message),
    ...(about === undefined ? {} : { about: customerKey(about) }),
    namesSomebody: namesCustomerOf(prepared, message),
  }
}

function namesCustomerOf(prepared: PreparedPlaybook, message: string): boolean {
  const partner = partnerNamedIn(message)
  if (partner !== undefined) return readText(prepared, message.replace(partner, 'them')).customer !== undefined
  // "Consent given by Sandra": a person agrees, not a customer.
  return readText(prepared, message).customer?.certainty === 'named'
}

const SAYS: Readonly<Record<ToldOfConsent, string>> = {
  given: 'I take that for consent. It is not recorded yet.',
  perhaps: 'Nobody has agreed yet, so nothing is recorded. Once they have, say it in the request.',
  contact: 'E-mail addresses and phone numbers are kept in the request alone, after consent: enter them there.',
  named: 'I take that for the partner that they want. The request has no place for another one now: open it and see.',
  'taken-back': 'I take that for a “no” to sharing contact data. No consent is in force; say it in the request.',
  unwanted: 'I take that for a request that is not wanted any more: close it there.',
  'not-sent':
    'A request for a partner is begun and not sent yet, so no partner was asked to call. If it is about another partner, it is news.',
}

/** What there is to do about consent that was told, as its request stands. */
const THEN = {
  record:
    '“Record the consent” opens it, filled in with what you said; “They agreed” there keeps it, with who agreed, in what role, and when.',
  agreed: 'I take that for consent. The request has it already, with who agreed, in what role, and when.',
  first:
    'Consent is for one recipient: answer first in the request who gets the data. “They agreed” then keeps it, with who agreed, in what role, and when.',
} as const

const TO_NAME =
  'I take that for the partner that they want. “Name the partner” opens the form with the name; “Save” there keeps it.'

/** Shows the request to which a message belongs. Nothing of the message is stored. */
export function leadToRequest(referral: Referral, read: Referrals, told: ToldOfConsent, message: string): Reply {
  const { id: record, version, customer } = referral
  const open = { title: 'Open the request', verb: 'referral-open', record, version }
  const step = stepOf(referral, read).kind
  const isToRecord = told === 'given' && (step === 'consent' || step === 'refused')
  const isToName = told === 'named' && referral.status === 'draft' && canNamePartner(referral)
  const edit = { ...open, verb: 'referral-edit' }
  const next = isToRecord
    ? { ...edit, title: 'Record the consent', fills: { what: 'consent', ...whoAgreed(message, customer) } }
    : isToName
      ? { ...edit, title: 'Name the partner', fills: { what: 'partner', partner: partnerNamedIn(message) ?? '' } }
      : open
  const others = [
    ...(next === open ? [] : [open]),
    ...(told === 'contact'
      ? []
      : [{ title: 'The customer said this', verb: 'try', text: withoutContactData(message.trim()) }]),
  ]
  const says = isToName ? TO_NAME : wordsOf(told, isToRecord, isAgreed(referral, read.consents))
  const text = `${says} Nothing was added to an assessment.`
  const card = noticeCard(text, { about: customer, next, others })
  return { kind: 'card', summary: 'That belongs in the request for a partner', card }
}

function wordsOf(told: ToldOfConsent, isToRecord: boolean, isRecorded: boolean): string {
  if (told !== 'given') return SAYS[told]
  return isRecorded ? THEN.agreed : `${SAYS.given} ${isToRecord ? THEN.record : THEN.first}`
}
