import { chooseCustomerCard } from '../../cards/referral/referral-card.ts'
import { purposeWords } from '../../playbook/content/referral.ts'
import { purposeOf } from '../../playbook/referral/route.ts'
import { customerKey } from '../../playbook/names/customer-key.ts'
import { readAddressed } from '../addressed.ts'
import { showClosed } from '../access/access.ts'
import { readAction } from '../assessment/actions.ts'
import { namesCustomer } from '../commands/command-status.ts'
import { commandIn } from '../commands/spoken-of.ts'
import { nounPhraseIn } from '../assessment/noun-phrase.ts'
import { entitlementNeeded } from '../assessment/keep.ts'
import { fillIn } from '../assessment/fill-in.ts'
import type { ConversationState, DialogEnv, Effect, Reply, Turn } from '../model.ts'
import { nobodyCalledSo, NOT_YOURS } from '../nobody-called-so.ts'
import type { Incoming } from '../incoming.ts'
import { whyNotForMembers, type RefusalWords } from '../for-members.ts'
import { asOffered, offerToBegin, say, type Answer } from './begin.ts'
import { actOnReferral } from './actions.ts'
import { ReferralForms } from './forms.ts'
import { OPEN_LISTED, showOpenReferrals } from './list.ts'
import type { SaveReferral, ReferralNeed, Referrals, Wanted } from './model.ts'
import { asksHowToTakeBack, ordersToTakeBack, readSaidOfConsent, speaksOfData } from './said-of-consent.ts'
import { readSaidOfPartner } from './said-of-partner.ts'
import { showPartnerAnswer } from './partner-answer.ts'
import { offeredBy, isReferralPress, partsOf, readReferralRequest, type ReferralRequest } from './requests.ts'
import { isAgreed } from './state.ts'
import { isOnlyContact, leadToRequest, readTold, type ToldOfConsent } from './told-of-consent.ts'
import { showReferral } from './view.ts'
import { byId } from '../assessment/shelf.ts'

const REFUSAL: RefusalWords = {
  notHere: 'Requests for partners are between us: open it in our personal chat.',
  notForGuests: 'Requests for partners are for members of the organisation; guests can neither see nor make any.',
}
const NOT_THERE = 'This request is not there any more, or it is somebody else’s. Nothing was changed.'
const NONE_YET = 'There is no request for this customer yet. Type “referral” and the name.'
const NOTHING_TO_TAKE_BACK = 'There is no request for this customer, so no consent and no contact data are kept.'
const NO_CONSENT = 'No consent is in force, so there is nothing to take back.'
const HOW_TO_TAKE_BACK =
  'Type the customer’s name and “takes back the consent”: I show the request, and one press erases the contact data. No consent that you asked for is in force there now.'
const TOLD_TOO_LATE = 'This request is there already: what you wrote behind the name was not taken over.'
/** Customers on one card, a button each. */
export const CUSTOMERS_OFFERED = 5

/** What has to be read before a turn about referrals; undefined when it is about something else or is refused. */
export function referralsNeeded(
  env: Pick<DialogEnv, 'prepared'>,
  state: ConversationState,
  incoming: Incoming,
): ReferralNeed | undefined {
  if (whyNoReferral(incoming)) return undefined
  const request = readReferralRequest(incoming.what)
  if (request?.kind === 'open') return { kind: 'open', limit: OPEN_LISTED }
  if (request?.kind === 'typed') {
    const said = request.loose && incoming.what.kind === 'text' ? saidIn(env, state, incoming.what.text) : {}
    return { kind: 'search', parts: partsOf(request.customer), ...said }
  }
  if (request?.kind === 'said') {
    const among = speaksOfData(request.message) ? { among: 'consented-or-open' as const } : {}
    return { kind: 'said', ...saidIn(env, state, request.message), ...among }
  }
  if (request?.kind === 'told') {
    if (!isToldOfRequest(env, state, request)) return undefined
    return { kind: 'said', said: readTold(env.prepared, state, request.message), among: 'open' }
  }
  if (request?.kind === 'answered') {
    if (isForTheBot(env, state, request.message)) return undefined
    const said = readSaidOfPartner(env.prepared, state, request.message)
    return said && { kind: 'said', said }
  }
  if (request?.kind === 'pressed') return neededByPress(request)
  if (incoming.what.kind !== 'action') return undefined
  const action = readAction(incoming.what.data)
  const assessment = action?.verb === 'keep-and-refer' ? byId(state, action.record) : undefined
  if (!assessment || action?.verb !== 'keep-and-refer') return undefined
  const need = entitlementNeeded(fillIn({ ...env, newId: () => '', records: {} }, assessment, action))
  return need?.kind === 'pair' ? { kind: 'customer', key: need.customer, kept: true } : undefined
}

function neededByPress({ action }: Extract<ReferralRequest, { kind: 'pressed' }>): ReferralNeed {
  if (action.verb === 'referral') return { kind: 'customer', key: customerKey(action.customer), kept: false }
  const offered = offeredBy(action)
  if (offered) return { kind: 'customer', key: customerKey(offered.customer), kept: false }
  // What follows may be the e-mail.
  return { kind: 'referral', id: action.record, contact: action.verb !== 'referral-open' }
}

/** The turn of a request about referrals; undefined when it is about something else. */
export function answerReferral(env: DialogEnv, state: ConversationState, incoming: Incoming): Turn | undefined {
  const request = readReferralRequest(incoming.what)
  if (!request) return undefined
  if (request.kind === 'said') return answerSaid(env, state, request.message, incoming)
  if (request.kind === 'told') {
    if (whyNoReferral(incoming) || !isToldOfRequest(env, state, request)) return undefined
    return leadTo(env, state, request.told, request.message)
  }
  if (request.kind === 'answered') {
    if (whyNoReferral(incoming) || isForTheBot(env, state, request.message)) return undefined
    const shown = showPartnerAnswer(env.referrals, request)
    return shown && turn(state, shown)
  }
  const refused = whyNoReferral(incoming)
  const isSurely =
    request.kind !== 'typed' || (!request.ifKept && (!request.unordered || isBareName(env, request.customer)))
  if (!isSurely && (refused || isOfNobody(env.referrals))) return undefined
  if (refused) return turn(state, { kind: incoming.what.kind === 'text' ? 'text' : 'hint', text: refused })
  if (!env.referrals) throw new Error('What referralsNeeded asked for was not read.')
  if (request.kind === 'open') return turn(state, showOpenReferrals(env.referrals))
  if (request.kind === 'typed' && request.loose && isOfNobody({ ...env.referrals, closed: [] })) return undefined
  // What is told behind it, without a name, is told of them.
  const { customer: named } = env.referrals
  const about = request.kind === 'typed' && named !== undefined ? { ...state, named } : state
  return { ...turn(about), ...answer(env, env.referrals, request, incoming) }
}

/** True for a command, and for what is asked of the bot: “remind me if the partner has not called”. */
function isForTheBot(env: Pick<DialogEnv, 'prepared'>, state: ConversationState, message: string): boolean {
  return commandIn(env.prepared, state, message) !== undefined || readAddressed(env.prepared, message) !== undefined
}

/** True for what may be a name and nothing else: “partner for Contoso lacks skills” tells of Contoso. */
function isBareName({ prepared }: Pick<DialogEnv, 'prepared'>, text: string): boolean {
  return namesCustomer(prepared, text) || nounPhraseIn(text) !== undefined
}

function isOfNobody(read: Pick<Referrals, 'customer' | 'customers' | 'closed'> | undefined): boolean {
  return read?.customer === undefined && (read?.customers ?? []).length === 0 && (read?.closed ?? []).length === 0
}

/** Why no request for a partner is shown or made; undefined when it may be. */
export function whyNoReferral(incoming: Pick<Incoming, 'who' | 'where'>): string | undefined {
  return whyNotForMembers(incoming, REFUSAL)
}

/** True for what guests may not, however it is meant. */
export function isAboutReferrals(what: Incoming['what']): boolean {
  const request = readReferralRequest(what)
  const mayBeNews =
    request?.kind === 'said' ||
    request?.kind === 'answered' ||
    request?.kind === 'told' ||
    (request?.kind === 'typed' && request.ifKept === true)
  return (request !== undefined && !mayBeNews) || isReferralPress(what)
}

/** True for what is kept of a referral. */
export function isReferralEffect(effect: Effect): effect is SaveReferral {
  return effect.kind === 'saveReferral'
}

/** After a status was kept: offers a request for the customer, or shows the one that is open, below the card. */
export function thenRefer(env: DialogEnv, kept: Turn, incoming: Incoming): Turn {
  const effect = kept.effects.find((each) => each.kind === 'keepStatus')
  // Of a customer of others, what was kept says so.
  if (!effect || !env.referrals || env.referrals.closed) return kept
  const wanted = { customer: env.referrals.customer ?? effect.status.customer, purpose: 'adoption' } as const
  const { replies } = openFor(env, env.referrals, wanted, incoming)
  return { ...kept, replies: [...kept.replies, ...replies] }
}

/** What a message of its kind says, with whom it may be about. */
function saidIn(env: Pick<DialogEnv, 'prepared'>, state: ConversationState, message: string) {
  const said = readSaidOfConsent(env.prepared, state, message)
  return { said: said ?? { text: '', namesSomebody: true } }
}

/** Opens where consent is taken back, for whose it is; undefined where none is in force, which makes it news of a customer. */
function answerSaid(env: DialogEnv, state: ConversationState, message: string, incoming: Incoming): Turn | undefined {
  if (whyNoReferral(incoming) || !env.referrals) return undefined
  const { referral, consents, customer, customers } = env.referrals
  if (customer !== undefined && referral && isAgreed(referral, consents)) {
    const notice = 'I take that for consent that is taken back. Nothing is erased before you press.'
    return turn(state, new ReferralForms(env, referral, env.referrals, { notice }).withdraw(message.trim()))
  }
  if (asksHowToTakeBack(message) && customers.length === 0) return turn(state, { kind: 'text', text: HOW_TO_TAKE_BACK })
  if (referral && referral.status !== 'closed') return leadTo(env, state, 'taken-back', message)
  if (customers.length > 0) return turn(state, choose(env, customers, 'taking-back'))
  return ordersToTakeBack(message) ? turn(state, { kind: 'text', text: HOW_TO_TAKE_BACK }) : undefined
}

/** True for what tells of consent or whom to call, and for nothing else besides. */
function isToldOfRequest(
  env: Pick<DialogEnv, 'prepared'>,
  state: ConversationState,
  { told, message }: Extract<ReferralRequest, { kind: 'told' }>,
): boolean {
  if (commandIn(env.prepared, state, message) !== undefined) return false
  return told === 'given' || isOnlyContact(env.prepared, message)
}

/** To the request in which it belongs; undefined where none is open, which makes it news of a customer. */
function leadTo(env: DialogEnv, state: ConversationState, told: ToldOfConsent, message: string): Turn | undefined {
  const { referral, customers = [] } = env.referrals ?? {}
  if (referral && referral.status !== 'closed') return turn(state, leadToRequest(referral, told, message))
  return customers.length > 0 ? turn(state, choose(env, customers, 'request')) : undefined
}

/** What was typed can be taken as the customer's words after all. */
function nobody({ what }: Incoming): Reply {
  return what.kind === 'text' ? nobodyCalledSo(what.text) : { kind: 'hint', text: NOT_YOURS }
}

function choose(env: DialogEnv, customers: Referrals['customers'], wants: 'request' | 'taking-back'): Reply {
  const record = env.newId()
  const offered = customers.slice(0, CUSTOMERS_OFFERED)
  const card = chooseCustomerCard(record, offered, customers.length > offered.length, wants)
  return { kind: 'card', summary: 'Which customer?', record, card }
}

function answer(
  env: DialogEnv,
  read: Referrals,
  request: Extract<ReferralRequest, { kind: 'typed' | 'pressed' }>,
  incoming: Incoming,
): Answer {
  if (request.kind === 'pressed' && request.action.verb !== 'referral') {
    const { action } = request
    const offered = offeredBy(action)
    const found = offered
      ? asOffered(read, { id: action.record, purpose: offered.purpose, told: offered.told }, incoming)
      : read
    if (!found.referral) return say({ kind: 'hint', text: NOT_THERE })
    const said = 'said' in action && action.said !== '' ? { said: action.said } : {}
    return actOnReferral({ env, referral: found.referral, read: { ...found, ...said }, incoming }, action)
  }
  const wants = request.kind === 'typed' ? request.wants : 'request'
  if (read.customer !== undefined) {
    const { customer } = read
    // Typed, it is about the request that is there, whatever that is for.
    const pressed = request.kind === 'pressed' && request.action.verb === 'referral' ? request.action : undefined
    const purpose = pressed ? purposeOf(pressed) : purposeOf(read.referral?.facts ?? {})
    const told = request.kind === 'typed' ? request.told : undefined
    if (wants === 'request') return openFor(env, read, { customer, purpose, told }, incoming)
    if (!read.referral) return say({ kind: 'text', text: wants === 'taking-back' ? NOTHING_TO_TAKE_BACK : NONE_YET })
    if (wants === 'standing') return say(showReferral(read.referral, read))
    if (wants === 'json') return say(new ReferralForms(env, read.referral, read).jsonAsked())
    return isAgreed(read.referral, read.consents)
      ? say(new ReferralForms(env, read.referral, read).withdraw())
      : say(showReferral(read.referral, read, NO_CONSENT))
  }
  const { customers } = read
  const [closed] = read.closed ?? []
  if (customers.length === 0 && closed) return say(showClosed(env, closed))
  if (customers.length === 0) return say(nobody(incoming))
  return say(choose(env, customers, wants === 'taking-back' ? wants : 'request'))
}

/** Shows the request that is there; one that is closed only where it was for the same. Otherwise offers to begin one. */
function openFor(env: DialogEnv, read: Referrals, wanted: Wanted, incoming: Incoming): Answer {
  const { referral } = read
  if (!referral) return offerToBegin(env, read, wanted, incoming)
  const purpose = purposeOf(referral.facts)
  if (purpose === wanted.purpose) return say(showReferral(referral, read, wanted.told && TOLD_TOO_LATE))
  if (referral.status === 'closed') return offerToBegin(env, read, wanted, incoming)
  const open = `A request for ${inSentence(purposeWords[purpose].name)} is open.`
  return say(
    showReferral(
      referral,
      read,
      `${open} Close it first to begin one for ${inSentence(purposeWords[wanted.purpose].name)}.`,
    ),
  )
}

function inSentence(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1)
}

function turn(state: ConversationState, ...replies: Reply[]): Turn {
  return { state, replies, effects: [] }
}
