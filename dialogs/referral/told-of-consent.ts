import { foldName, customerKey } from '../../playbook/names/customer-key.ts'
import { functionWords } from '../../playbook/content/note-rules.ts'
import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { findWorkload } from '../../playbook/reading/workload/find-workload.ts'
import { readText } from '../../playbook/reading/read-text.ts'
import { tokenize } from '../../playbook/reading/text/text.ts'
import { isStrange } from '../commands/command-status.ts'
import { readOwnQuestion } from '../commands/own-questions.ts'
import { spelledOut } from '../commands/chat-spelling.ts'
import type { ConversationState } from '../model.ts'
import type { Addressed } from '../typed/orders.ts'
import { holdsContactData, withoutContactData } from './contact-data.ts'
import type { SaidOfConsent } from './model.ts'
import { partnerNamedIn } from './names-partner.ts'
import { tellsAgreed } from './agreed-data.ts'
import { ofOtherConsent } from './other-consent.ts'
import { isPersonWho } from './who-agreed.ts'

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
/** “Said yes, share everything”, with nothing behind it that would be shared. */
const ALL =
  /(?:\b(?:said|says|say|told (?:me|us)|answered)|:) (?:yes|ok(?:ay)?|sure|fine),? (?:(?:please|just|you|we|may|can|go ahead and|go on and) )*(?:share|pass on|give them|send) (?:everything|all of it|it all|all)(?: with (?:(?:the|an?|any|our) )?partners?)?[.!]?$|\b(?:agree[ds]?|ok(?:ay)?|happy|fine) (?:to (?:share|pass on)|with sharing) (?:everything|all of it|it all) with (?:(?:the|an?|any|our|adoption) )*partners?[.!]?$/i
/** Each of these messages contains one of these words. */
const MAY_BE_GIVEN = /partner|consent|approval|permission|data|details|info|contact|mail|number|name|everything|all/i
/** Nobody has agreed to anything. */
const NOBODY_AGREED = /\b(?:no consent|without consent|not|never|n['’]t|dont|no longer)\b/i

/** True if a message may say that somebody agreed to share contact data; the records show whose request it is. */
export function maySayGiven(message: string): boolean {
  if (tellsAgreed(message)) return true
  if (message.length > MAX_LENGTH || ofOtherConsent(message) || NOBODY_AGREED.test(message)) return false
  if (readOwnQuestion(message) !== undefined) return false
  const text = spelledOut(message)
  return MAY_BE_GIVEN.test(text) && (ALL.test(text.trim()) || GIVEN.some((pattern) => pattern.test(text)))
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
  const { customer } = readText(prepared, message)
  // "Consent given by Sandra": a person agrees, not a customer.
  return customer?.certainty === 'named' && !isPersonWho(message, customer.name)
}
