import { customerKey, foldName } from '../../playbook/names/customer-key.ts'
import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { readText } from '../../playbook/reading/read-text.ts'
import { spelledOut } from '../commands/chat-spelling.ts'
import { isPersonWho } from './who-agreed.ts'
import { withoutSmallWords } from '../commands/around-commands.ts'
import type { ConversationState } from '../model.ts'
import type { SaidOfConsent } from './model.ts'

/** In characters: a longer message says more. */
const MAX_LENGTH = 160

const NOT = "(?:no longer|not|never|n['’]?t|dont|doesnt|didnt|wont|stop|without)"
const DATA =
  '(?:(?:contact|personal)? ?(?:data|details|infos?|information)|contacts?|e-?mail(?: address)?|(?:phone )?number|names?)'
const SHARE =
  '(?:shar(?:e|es|ed|ing)|send|sends|sending|sent|pass(?:es|ed|ing)?|giv(?:e|es|en|ing)|forward(?:s|ed|ing)?|us(?:e|es|ed|ing)|keep|keeps|kept)'
const PARTNER = '(?:(?:adoption |acm )?partners?|referral|introduction)'
const NO_MORE = '(?:any ?more|any longer|after all|now)'

const WHOM = '(?:him|her|them|us|me)'
const CALL = '(?:call|phone|ring|contact|mail|e-?mail|write|approach|reach|bother)'
const CALLING = '(?:call|phon|ring|contact|mail|e-?mail|writ|approach|reach|bother)ing'
/** Nobody else is called by a partner, and wants it no more, than who agreed to it. */
const NO_CALLS: readonly RegExp[] = [
  new RegExp(
    `${NOT} (?:want|wish|like)s? (?:(?:the|a|an|any|that|this|our) )?${PARTNER} (?:to ${CALL}|${CALLING}|to get in touch with) (?:to )?${WHOM}(?![\\p{L}])`,
    'iu',
  ),
  new RegExp(
    `\\bpartners? (?:should|must|may|can|shall) (?:not|never|no longer|stop) (?:${CALL}|${CALLING}) (?:to )?${WHOM}(?![\\p{L}])`,
    'iu',
  ),
]
const UNDONE =
  /\b(?:consent|yes) (?:to be |be |is )?(?:undone|reversed|removed|deleted|erased|annulled|void)(?![\p{L}])/iu
/** “They said no, do not share anything.” */
const REFUSED =
  /\b(?:said|says) no\b[,;:]? (?:and )?(?:please )?(?:do not|don['’]?t|dont|never|not to) shar(?:e|ing)(?![\p{L}])/iu
/** Behind a customer's name or none, nothing else: whoever “takes it back to the board” says more. */
const TAKES_IT = new RegExp(
  `^(?:[^:.!?;]{2,60}: ?)?(?:(?:and|but|now|so|oh|hm+|well|sorry)[ ,]+)*(?:she|he|the (?:customer|contact|director|manager|c[ifet]o|it (?:director|manager|lead))) (?:now |just )?(?:(?:has|had) taken|takes?|took|withdr[ae]ws?|withdrew|(?:wants|would like|wishes) to (?:take|withdraw)) (?:(?:it|that|this|(?:her|his|the) (?:yes|ok(?:ay)?|word|agreement|permission)) back|(?:it|that|this)|back (?:her|his|the) (?:yes|ok(?:ay)?|word|agreement|permission))(?: (?:now|again|after all|today|yesterday))*[\\s.!]*$`,
  'i',
)

/**
 * Consent taken back, contact data that must not be shared, a partner that is no longer wanted. Each pattern takes
 * linear time.
 */
const SAID: readonly RegExp[] = [
  /\b(?:takes?|took|taken|taking|withdr[ae]ws?|withdrew|withdrawn|withdrawing|revok(?:e|es|ed|ing)|retract(?:s|ed|ing)?|rescind(?:s|ed|ing)?|pull(?:s|ed|ing)?|cancel(?:s|l?ed|l?ing)?)\b[^.!?;]{0,30}\bconsent\b/i,
  new RegExp(
    `\\b(?:t(?:akes?|ook|aken|aking)|withdr[ae]ws?|withdrew|withdrawn|revok(?:e|es|ed|ing))\\b[^.!?;]{0,30}\\b(?:ok(?:ay)?|yes|permission|approval|agreement) (?:to|for|on) ${SHARE}`,
    'i',
  ),
  /\bconsent\b[^.!?;]{0,30}\b(?:taken back|withdrawn|revoked|retracted|rescinded|pulled|gone|no longer)\b/i,
  UNDONE,
  REFUSED,
  TAKES_IT,
  ...NO_CALLS,
  /\b(?:no longer|not|n['’]?t|dont|doesnt) (?:consent|agree)s?\b(?:[^.!?;]{0,40}\b(?:any ?more|any longer|shar(?:e|ed|ing)))|\bno longer (?:consent|agree)s?\b/i,
  new RegExp(`${NOT}(?: [^.!?;]{0,30})? ${SHARE} (?:[^.!?;]{0,30} )?${DATA}(?![\\p{L}])`, 'iu'),
  new RegExp(
    `${NOT} [^.!?;]{0,30}${DATA} (?:to be |being |be |is |are )?(?:shared|sent|passed on|given|forwarded|used|kept)(?![\\p{L}])`,
    'iu',
  ),
  new RegExp(
    `${NOT} (?:want|wish|like|agree)s? (?:to be|being) (?:contacted|called|approached|phoned|mailed) by (?:the |a |an |any |that )?${PARTNER}\\b`,
    'i',
  ),
  new RegExp(
    `(?<![\\p{L}])(?:delete|erase|remove|forget) (?:the|her|his|their|all|(?:[\\p{L}.-]{1,30}['’]?s)) ${DATA}(?![\\p{L}])`,
    'iu',
  ),
  new RegExp(
    `${NOT} (?:really )?(?:want|need|wish)s?(?: for)? (?:the |a |an |any |that |this |our |to (?:see|meet|have|work with|talk to) (?:the |a |any )?)?${PARTNER}\\b[^.!?;]{0,20}\\b${NO_MORE}\\b|no longer (?:want|need|wish)s?(?: for)? (?:the |a |an |any |that |this )?${PARTNER}\\b`,
    'i',
  ),
  new RegExp(
    `\\bchanged (?:her|his|their|its) minds?\\b[^.!?;]{0,20}\\b(?:about|on|of) (?:the |a |an |having |getting )*(?:${PARTNER}|consent|sharing)\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:cancel(?:s|l?ed|l?ing)?|call(?:s|ed|ing)? off|back(?:s|ed|ing)? out of) (?:the |their |our )?(?:partner )?(?:referral|partner request|request for (?:a|the) partner)\\b`,
    'i',
  ),
]
/** Staff who consent to other things, and data of a product. */
const OF_OTHERS =
  /\b(?:works? councils?|unions?|boards?|committees?|parents?|patients?|students?|employees?|staff|users?|dpos?|dlp|tenants?|onedrive|sharepoint|teams|intune|copilot|exchange)\b/i
const ASKS = /^(?:how|where|can|could|may|is it possible)\b/i

/** True if a message may be about consent taken back, in whatever words; the records show whose it is. */
export function maySayTakenBack(message: string): boolean {
  if (message.length > MAX_LENGTH || OF_OTHERS.test(message)) return false
  const text = spelledOut(message)
  return SAID.some((pattern) => pattern.test(text))
}

/** Reads such a message; undefined if it is none. */
export function readSaidOfConsent(
  prepared: PreparedPlaybook,
  { assessments, asking }: ConversationState,
  message: string,
): SaidOfConsent | undefined {
  if (!maySayTakenBack(message)) return undefined
  const [newest] = assessments
  const requested = asking?.command === 'referral' ? asking.customer : undefined
  const about = requested ?? newest?.kept?.customer ?? newest?.customer
  return {
    text: foldName(message),
    ...(about === undefined ? {} : { about: customerKey(about) }),
    namesSomebody: namesCustomer(prepared, message),
  }
}

function namesCustomer(prepared: PreparedPlaybook, message: string): boolean {
  const { customer } = readText(prepared, message)
  return customer !== undefined && !isOfPerson(message) && !isPersonWho(message, customer.name)
}

/** "Ida Brown took back her consent" names a person, and no customer; not "Ida at Fabrikam …", "Fabrikam: Ida …". */
function isOfPerson(message: string): boolean {
  return /\b(?:her|his) consent\b/i.test(message) && !/:|[\s(](?:at|of|from|for)\s/i.test(message)
}

/** True for a question how to take consent back; it is answered even if there is none. */
export function asksHowToTakeBack(message: string): boolean {
  return /\bconsent\b/i.test(message) && ASKS.test(withoutSmallWords(message)) && maySayTakenBack(message)
}

const OF_DATA = new RegExp(
  `\\bconsent|(?:${SHARE}|delete|erase|remove|forget) (?:[^.!?;]{0,30} )?${DATA}(?![\\p{L}])`,
  'iu',
)

/**
 * True if such a message is about consent or contact data, and not just about a partner, which may be news of the
 * status.
 */
export function speaksOfData(message: string): boolean {
  const text = spelledOut(message)
  return OF_DATA.test(text) || isOfWhoAgreed(text)
}

/** True for a message that takes a consent back in own words, and answers no question about one. */
export function undoesConsent(message: string): boolean {
  return maySayTakenBack(message) && isOfWhoAgreed(spelledOut(message))
}

function isOfWhoAgreed(text: string): boolean {
  return [UNDONE, TAKES_IT, ...NO_CALLS].some((pattern) => pattern.test(text))
}

/** “Litware: Dana takes back the consent”: a person does, behind the customer's name. */
const BY_PERSON =
  /: ?(?:\p{Lu}[\p{L}'’.-]+ ){1,3}(?:has |have )?(?:takes?|took|taken|withdr[ae]ws?|withdrew|withdrawn)\b[^.!?;]{0,20}\bconsent\b/u

/**
 * True for what a person says who was asked to agree, and no customer's IT: it is no news even if no request is kept.
 */
export function takesBackAsPerson(message: string, { asking }: Pick<ConversationState, 'asking'>): boolean {
  if (!maySayTakenBack(message)) return false
  const text = spelledOut(message)
  if (asking?.command === 'referral' && speaksOfData(message)) return true
  return isOfWhoAgreed(text) || BY_PERSON.test(text)
}

const ORDERS =
  /^(?:withdraw|revoke|retract|take back|cancel|erase|delete|remove) (?:(?:the|her|his|their|all|my) )?consent\b/i

/** True for an order to take consent back, which is no news even if there is none: "withdraw consent contoso". */
export function ordersToTakeBack(message: string): boolean {
  return /\bconsent\b/i.test(message) && ORDERS.test(withoutSmallWords(message.trim())) && maySayTakenBack(message)
}

/** Shorter words of a name occur in any sentence. In letters. */
const SHORTEST = 4

/**
 * The customers that a message is about, among those with consent in force: the ones it names, by the whole name or a
 * long word of it; else the one mentioned last; else, if it names nobody at all, all of them.
 */
export function whoseConsent<Customer extends { readonly key: string }>(
  customers: readonly Customer[],
  { text, about, aboutOnly, namesSomebody, first }: SaidOfConsent,
): readonly Customer[] {
  const said = ` ${text} `
  const named = customers.filter(({ key }) => said.includes(` ${key} `))
  if (named.length > 1 && first) {
    return [named.reduce((one, other) => (said.indexOf(` ${other.key} `) < said.indexOf(` ${one.key} `) ? other : one))]
  }
  if (named.length > 0) return named
  const words = new Set(text.split(' '))
  const shortened = customers.filter(({ key }) => key.split(' ').some((w) => w.length >= SHORTEST && words.has(w)))
  if (shortened.length > 0 || namesSomebody) return shortened
  const spokenOf = customers.filter(({ key }) => key === about)
  return spokenOf.length > 0 || aboutOnly ? spokenOf : customers
}
