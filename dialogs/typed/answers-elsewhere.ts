import { noticeCard, type WayOn } from '../../cards/notice-card.ts'
import { customerKey } from '../../playbook/names/customer-key.ts'
import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { readText } from '../../playbook/reading/read-text.ts'
import { recommend } from '../../playbook/recommendation/recommend.ts'
import { SHARED_IDS, sharedWords } from '../../playbook/referral/shared-data.ts'
import { tokenize } from '../../playbook/reading/text/text.ts'
import { hasContent } from '../assessment/assessment.ts'
import { withDibsTold } from '../assessment/told/dibs-told.ts'
import { readAddressed } from './addressed.ts'
import { isAskingOf, wayToCard } from '../asking-card.ts'
import { customersNamed } from '../assessment/whose/kept-customers.ts'
import { knownCustomers } from '../assessment/whose/known-customers.ts'
import { knownCustomersIn } from '../../playbook/names/known/known-in-text.ts'
import { currentOf } from '../assessment/shelf.ts'
import { choiceTyped } from '../assessment/answers/typed-answer.ts'
import { attemptsTyped } from '../assessment/keep/typed-whom.ts'
import { isFirstName } from '../../playbook/names/words/more-first-names.ts'
import { isStrange, namesCustomer } from '../commands/command-status.ts'
import { readOwnQuestion } from '../commands/own-questions.ts'
import { commandIn } from '../commands/spoken-of.ts'
import type { Dialog, Heard } from '../dialog.ts'
import { whyNotForMembers } from '../for-members.ts'
import type { AskingCard, ConversationState, DialogEnv, Turn } from '../model.ts'
import { rememberConsent } from '../referral/consent-before.ts'
import { withoutContactData } from '../referral/contact-data.ts'
import { readToldFacts } from '../referral/told-facts.ts'
import { outsidersRead } from '../places.ts'
import { readAgreed, tellsAgreed } from '../referral/agreed-data.ts'
import { saysPerhaps } from '../referral/other-consent.ts'
import { agreedInWords } from '../../domain/referral/shared-in-words.ts'
import { maySayGiven } from '../referral/told-of-consent.ts'
import { isPersonWho } from '../referral/who-agreed.ts'
import { turn } from '../turn.ts'

/** In characters: a longer message says more. */
const MAX_LENGTH = 160

/** "Contoso has an account team now"; a longer sentence is news. In words. */
const MOST_OF_FACT = 7

/** Words that mean that consent is still missing. */
const TO_COME = /\b(?:until|till|til|unless|before|without|once|needs?|must|has to|have to|waits?|waiting)\b/i

/** Others than the contact, who want a consent of their own. */
const OTHERS_WANT =
  /\b(?:legal|lawyers?|counsel|works? councils?|unions?|privacy|compliance|dpo|security)\b(?: \S+){0,3} (?:wants?|needs?|asks? for|demands?|requires?|insists?|must|has to|have to)\b/i

/** Where a text belongs that is no news of a status. */
interface Elsewhere {
  readonly says: string
  readonly command: AskingCard['command'] | 'status'
  /** The text is about a person's consent: no button may take it as news. */
  readonly isConsent?: true
  /** It says that consent was given. */
  readonly tellsConsent?: true
  /** The text belongs there only because of the card that was shown last. */
  readonly ofCard?: true
}

const CONSENT: Elsewhere = {
  says: 'It is not recorded yet: open the request for a partner; once it says who gets the data, “They agreed” keeps the consent, with who agreed, in what role, and when.',
  command: 'referral',
  isConsent: true,
}

const NOT_HERE =
  'I take that for consent to share a contact, which is between us: tell me in our personal chat. Nothing was added to an assessment.'

/** Consent, as far as it was given. */
function consentSaid(message: string): Elsewhere {
  const { data, onlyTo } = readAgreed(message) ?? { data: undefined, onlyTo: '' }
  const what = agreedInWords(sharedWords(data ?? SHARED_IDS), onlyTo) || 'to share a contact'
  return { ...CONSENT, tellsConsent: true, says: `I take that for consent ${what}. ${CONSENT.says}` }
}
const ACCOUNT_TEAM: Elsewhere = {
  says: 'Whether there is an account team is asked in the request for a partner, and is not news of a status.',
  command: 'referral',
}
const PARTICIPANTS: Elsewhere = {
  says: 'Participants stand in the note of the ACM conversation, and are not news of a status: fill them in there.',
  command: 'acm',
}
const DIBS: Elsewhere = {
  says: 'DIBS are kept beside the status, and are not news of it: open it and press “Edit DIBS”.',
  command: 'status',
}

/** Messages that answer the card that was shown last. */
const ANSWERS = new Set(
  'yes|no|y|n|yep|nope|yeah|nah|yes please|yes they do|yes they have|no they dont|done|all done|agreed|both'.split('|'),
)
/** Words that such a card asks for, and that would otherwise be read as news of a status. */
const OF_CARD: Readonly<Record<AskingCard['command'], ReadonlySet<string>>> = {
  referral: new Set('agree agreed agrees consent consents consented permission approval fee atu'.split(' ')),
  acm: new Set('acm participants attendees'.split(' ')),
  stakeholders: new Set('against lead leads supporter supporters resistor resistors influence approved'.split(' ')),
  readiness: new Set('lead leads owner owners'.split(' ')),
  plan: new Set('cohort cohorts'.split(' ')),
  'hand over': new Set(),
}
/** "Readiness contoso: the lead is …" */
const HEADED = /^(readiness|stakeholders|plan|hand over) ([^:]{2,60}): *\S/i

const OF_PLANS =
  /\b(?:cohorts?|waves?|go-?live|lead|leads|owner|against|supporters?|resistors?|audience)\b|\bgo(?:es|ing)? live\b/i

/**
 * Finds text that was typed instead of pressed, or that belongs to a partner request, an ACM conversation, a
 * stakeholder map, a plan or DIBS. It is no news of a status; the answer leads to where it belongs.
 */
export const answersElsewhereDialog: Dialog = (heard) => {
  const { state, incoming } = heard
  const { what } = incoming
  if (what.kind !== 'text' || (what.text.length > MAX_LENGTH && !tellsAgreed(what.text))) return undefined
  const message = what.text.trim()
  // Before others it is no news either.
  if (incoming.where.kind !== 'personal' && !outsidersRead(incoming.where) && tellsAgreed(message))
    return { answer: () => turn(state, { kind: 'text', text: NOT_HERE }) }
  if (whyNotForMembers(incoming)) return undefined
  const place = placeOf(heard, message)
  const records = place && customersNamed(heard, message)
  return place && { needs: { records }, perhaps: true, answer: (env) => lead(env, state, place, message) }
}

function placeOf({ prepared, state }: Heard, message: string): Elsewhere | undefined {
  const plain = message
    .toLowerCase()
    .replace(/[\s.!]{1,9}$/, '')
    .replace(/[’']/g, '')
  const { asking } = state
  if (asking && ANSWERS.has(plain)) return answerOn(asking)
  if (commandIn(prepared, state, message) !== undefined) return undefined
  const headed = headOf(prepared, message)
  if (headed) return answerOn({ command: headed })
  const subject = bySubject(prepared, message)
  if (subject || !asking || !isOfCard(prepared, asking, message)) return subject
  const isConsent = asking.command === 'referral' && speaksOf(message, OF_CARD.referral)
  return { ...answerOn(asking), ...(isConsent ? { isConsent } : {}) }
}

/** If it is about another customer, it is news. */
function answerOn({ command }: Pick<AskingCard, 'command'>): Elsewhere {
  const says = 'That seems to answer the card, and not to be news of a status: answer it there.'
  return { says, command, ofCard: true }
}

function speaksOf(message: string, words: ReadonlySet<string>): boolean {
  return tokenize(message).some(({ word }) => words.has(word))
}

function headOf(prepared: PreparedPlaybook, message: string): AskingCard['command'] | undefined {
  const [, head, name] = HEADED.exec(message) ?? []
  if (head === undefined || name === undefined || !namesCustomer(prepared, name)) return undefined
  // “Plan International Exchange: mailboxes are migrating” is the news of a customer called so.
  const { customer, workload } = readText(prepared, message)
  const isNamed = workload !== undefined && customer?.name.startsWith(`${head} `) === true
  if (isNamed && !OF_PLANS.test(message)) return undefined
  if (speaks(prepared, message.slice(message.indexOf(':') + 1))) return undefined
  return head.toLowerCase() as AskingCard['command']
}

/** True if the words speak for a status and nothing else. */
function speaks(prepared: PreparedPlaybook, text: string): boolean {
  return recommend(prepared, { text }).strength === 'clear'
}

/** True if the message uses words that the card asks for, and names nobody else. */
function isOfCard(prepared: PreparedPlaybook, { customer, command }: AskingCard, message: string): boolean {
  if (readOwnQuestion(message) !== undefined || readAddressed(prepared, message) !== undefined) return false
  const { customer: named, workload } = readText(prepared, message)
  if (workload !== undefined || (named && customerKey(named.name) !== customerKey(customer))) return false
  if (command === 'referral' && readToldFacts(message) !== undefined) return true
  // “Legal wants consent” is a condition, and says of nobody that they agreed.
  if (command === 'referral' && OTHERS_WANT.test(message)) return false
  return speaksOf(message, OF_CARD[command])
}

/** Where the message belongs by its own words, whatever card was shown last. */
function bySubject(prepared: PreparedPlaybook, message: string): Elsewhere | undefined {
  if (tellsAgreed(message) || (maySayGiven(message) && !TO_COME.test(message) && !saysPerhaps(message)))
    return consentSaid(message)
  if (/^(?:the )?(?:participants|attendees)(?! (?:were|are|of)\b)\b/i.test(message)) return PARTICIPANTS
  const isReason = /^(?:the |their )?business reason\b/i.test(message)
  const isDibs = isReason || /\bdibs\b/i.test(message) || SEATS.test(message)
  if (!isDibs && !/\b(?:success owner|account team|atu)\b/i.test(message)) return undefined
  if (readText(prepared, message).cues.length > 0) return undefined
  if (!isReason && message.split(/\s+/).length > MOST_OF_FACT) return undefined
  if (isDibs) return DIBS
  // A customer that wants a partner and has no account team: that is news.
  if (/\bpartners?\b/i.test(message)) return undefined
  return /\bsuccess owner\b/i.test(message) ? DIBS : ACCOUNT_TEAM
}

/** “They have 1,200 seats”, and nothing else. */
const SEATS =
  /^(?=.{0,60}\bseats?\b)(?:(?:they|we) (?:now )?(?:have|bought|own)|there are|it is|(?:the )?(?:number of )?seats(?: is| are)?:?) (?:about |around )?\d[\d.,]{0,9}k?(?: (?:paid |active |purchased )?seats?)?[.! ]{0,3}$/i

/** Shows where the text belongs; nothing is stored. A button takes it as news, unless it is only a person's consent. */
function lead(env: DialogEnv, state: ConversationState, place: Elsewhere, message: string): Turn | undefined {
  const { command, says, isConsent } = place
  const current = currentOf(state)
  // An answer to the open assessment is taken there.
  // What is said of DIBS is remembered with the open assessment.
  if (place === DIBS && current && hasContent(current) && withDibsTold(env, current, message)) return undefined
  const isAnswer = choiceTyped(env, current, message) ?? attemptsTyped(env, current, message)
  if (isAnswer && !tellsAgreed(message)) return undefined
  const customer =
    whoseIn(env, state, message) ?? (place.tellsConsent ? consentingCustomer(env, state, message) : undefined)
  const { asking } = state
  const isOthers = customer !== undefined && asking !== undefined && !isAskingOf(state, customerKey(customer))
  if (place.ofCard && isOthers) return undefined
  const next = wayToCard({ command, ...(customer === undefined ? {} : { customer }) })
  // With a stranger's name at its beginning it would become news of the open customer.
  const isSomebody = customer !== undefined || !headsWithStranger(env.prepared, message)
  const isNewsToo = isSomebody && (!isConsent || readText(env.prepared, message).cues.length > 0)
  const others: WayOn[] = isNewsToo
    ? [{ title: 'The customer said this', verb: 'try', text: withoutContactData(message) }]
    : []
  const about = customer === undefined ? {} : { about: customer }
  const card = noticeCard(`${says} Nothing was added to an assessment.`, { ...about, next, others })
  // The card still waits for an answer.
  const still = asking ? { ...state, asking: { ...asking } } : state
  const isTold = place.tellsConsent && customer !== undefined && isConsentOf(env, message, customer)
  const again = isTold ? rememberConsent(still, customer, message) : still
  return turn(again, { kind: 'card', summary: 'That belongs elsewhere', card })
}

/** The customer in the message; else the one of the card that was shown last, or the one mentioned last. */
function whoseIn(env: DialogEnv, { asking, named, assessments, ...state }: ConversationState, message: string) {
  const [known] = knownCustomersIn(env.prepared, knownCustomers(env, { ...state, assessments }), message, undefined)
  if (known !== undefined) return known
  const { customer } = readText(env.prepared, message)
  const isCustomer = customer?.certainty === 'named' && !isPersonWho(message, customer.name)
  if (isCustomer && asking === undefined) return customer.name
  const spokenOf = asking?.customer ?? named
  if (spokenOf !== undefined || headsWithStranger(env.prepared, message)) return spokenOf
  const [newest] = assessments
  return newest?.kept?.customer ?? newest?.customer
}

/** “Litware agreed”: where nobody is spoken of, it is a customer. */
function consentingCustomer({ prepared }: DialogEnv, { assessments }: ConversationState, message: string) {
  const { customer } = readText(prepared, message)
  const isPerson = customer === undefined || isPersonWho(message, customer.name)
  return assessments.length > 0 || isPerson ? undefined : customer.name
}

/** False where the consent may be a stranger's: it is filled in for nobody else. */
function isConsentOf({ prepared }: DialogEnv, message: string, whom: string): boolean {
  const { customer } = readText(prepared, message)
  if (customer === undefined || customerKey(customer.name) === customerKey(whom)) return true
  return isFirstName(customer.name.split(' ', 1)[0]!) || knownFirst(message, whom)
}

/** “Ida Brown at Contoso agreed” names both. */
function knownFirst(message: string, whom: string): boolean {
  return message.toLowerCase().includes(whom.toLowerCase())
}

/** True if the first word may be a stranger's name: "zentrix success owner jane". */
function headsWithStranger(prepared: PreparedPlaybook, message: string): boolean {
  const [first = ''] = message.split(/\s/, 1)
  return isStrange(prepared, first) && !isFirstName(first)
}
