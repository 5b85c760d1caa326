import { purposeWords } from '../../playbook/content/referral.ts'
import { purposeOf } from '../../playbook/referral/route.ts'
import { customerKey } from '../../playbook/names/customer-key.ts'
import { tokenize } from '../../playbook/reading/text/text.ts'
import { askingOn } from '../asking-card.ts'
import { showClosed } from '../access/access.ts'
import { namesCustomer } from '../commands/command-status.ts'
import { nounPhraseIn } from '../assessment/answers/noun-phrase.ts'
import type { Dialog, Heard, Meaning } from '../dialog.ts'
import type { ConversationState, DialogEnv, Effect, Reply, Turn } from '../model.ts'
import { nobodyCalledSo, NOT_YOURS } from '../nobody-called-so.ts'
import type { Incoming } from '../incoming.ts'
import { nothingKept, orderOfNobody } from '../order-of-nobody.ts'
import { whyNotForMembers, type RefusalWords } from '../for-members.ts'
import { asOffered, offerToBegin, say, type Answer } from './begin.ts'
import { actOnReferral } from './actions.ts'
import { withConsentTold, withoutAnswered, withoutConsentTold } from './consent-before.ts'
import { choose } from './choose.ts'
import { ReferralForms } from './forms.ts'
import { OPEN_LISTED, showOpenReferrals } from './list.ts'
import type { SaveReferral } from '../../domain/referral/model.ts'
import type { Offered, ReferralNeed, Referrals, Wanted } from './model.ts'
import { HOW_TO_TAKE_BACK, inPassing, saidIn } from './in-passing.ts'
import {
  beginsOrder,
  offeredBy,
  isReferralPress,
  partsOf,
  readReferralRequest,
  type ReferralRequest,
} from './requests.ts'
import { consentInForce } from '../../domain/referral/state.ts'
import { showReferral } from './view.ts'
import { turn } from '../turn.ts'
import { areAllVoid } from '../../domain/entitlement/all-void.ts'
import { sayAllVoid } from '../void-customer.ts'

const REFUSAL: RefusalWords = {
  notHere: 'Requests for partners are between us: open it in our personal chat.',
  notForGuests: 'Requests for partners are for members of the organisation; guests can neither see nor make any.',
}
const NOT_THERE = 'This request is not there any more, or it is somebody else’s. Nothing was changed.'
const NONE_YET = 'There is no request for this customer yet. Type “referral” and the name.'
const NOTHING_TO_TAKE_BACK = 'There is no request for this customer, so no consent and no contact data are kept.'
const NO_CONSENT = 'No consent is in force, so there is nothing to take back.'
const TOLD_TOO_LATE = 'This request is there already: what you wrote behind the name was not taken over.'

/** Answers requests for partners, and messages that mention one in passing. */
export const referralDialog: Dialog = (heard) => {
  const { state, incoming } = heard
  const request = requestIn(state, incoming.what)
  if (!request) return undefined
  switch (request.kind) {
    case 'said':
    case 'told':
    case 'answered':
      return whyNoReferral(incoming) ? undefined : inPassing(heard, request)
    default: {
      const refused = whyNoReferral(incoming)
      if (!refused) return asked(heard, request)
      if (request.kind === 'typed' && request.otherWords) return undefined
      const kind = incoming.what.kind === 'text' ? 'text' : 'hint'
      return isSurely(heard, request) ? { answer: () => turn(state, { kind, text: refused }) } : undefined
    }
  }
}

/** Handles a typed or pressed request; one in loose words counts only for a known customer. */
function asked(heard: Heard, request: Extract<ReferralRequest, { kind: 'open' | 'typed' | 'pressed' }>): Meaning {
  const { state, incoming } = heard
  switch (request.kind) {
    case 'open':
      return {
        needs: { referrals: { kind: 'open', limit: OPEN_LISTED } },
        answer: (env) => turn(state, showOpenReferrals(readIn(env))),
      }
    case 'typed': {
      const said = request.loose && incoming.what.kind === 'text' ? saidIn(heard, incoming.what.text) : {}
      const name = request.otherWords ? withoutWorkload(heard, request.customer) : request.customer
      const referrals: ReferralNeed = { kind: 'search', parts: partsOf(name), ...said }
      const sure = isSurely(heard, request)
      const answer = (env: DialogEnv): Turn | undefined => {
        if (!sure && isOfNobody(env.referrals)) return undefined
        if (request.customer === '' && isOfNobody(env.referrals)) return turn(state, nothingKept(state))
        if (isOrderOfNobody(env, request)) return orderOfNobody(env, state, ordered(request, incoming))
        if (request.loose && isOfNobody({ ...readIn(env), closed: [] })) {
          const takesBack = request.wants === 'taking-back'
          return takesBack ? turn(state, { kind: 'text', text: HOW_TO_TAKE_BACK }) : undefined
        }
        return answerAsked(env, state, request, incoming)
      }
      return { needs: { referrals }, ...(sure && !request.loose ? {} : { perhaps: true }), answer }
    }
    case 'pressed':
      return {
        needs: { referrals: neededByPress(request) },
        answer: (env) => answerAsked(env, state, request, incoming),
      }
  }
}

/** A new name in an order is still no news: “set up a partner for Litware”. */
function isOrderOfNobody({ prepared, referrals }: DialogEnv, request: ReferralRequest): boolean {
  if (request.kind !== 'typed' || !request.isOrder || request.customer === '' || !isOfNobody(referrals)) return false
  return !request.loose || namesCustomer(prepared, request.customer)
}

/** “Contoso” for “contoso teams”: a request is for a customer, whatever it is for. */
function withoutWorkload({ prepared }: Heard, name: string): string {
  const tokens = tokenize(name)
  const workload = prepared.workloads.find(tokens).at(-1)
  const isLast = workload !== undefined && workload.to === tokens.length && workload.from > 0
  return isLast ? name.slice(0, tokens[workload.from]!.start).trim() : name
}

/** False if the words are no order: they may as well be news. */
function isSurely({ prepared }: Heard, request: ReferralRequest): boolean {
  if (request.kind !== 'typed') return true
  return !request.ifKept && (!request.unordered || isBareName({ prepared }, request.customer))
}

function answerAsked(
  env: DialogEnv,
  before: ConversationState,
  request: Extract<ReferralRequest, { kind: 'typed' | 'pressed' }>,
  incoming: Incoming,
): Turn {
  const isTakenBack = request.kind === 'typed' && request.wants === 'taking-back'
  const state = isTakenBack ? withoutConsentTold(before) : before
  const read = withConsentTold(readIn(env), state)
  // The next message without a name is about them.
  const named = request.kind === 'typed' && read.customer !== undefined ? { ...state, named: read.customer } : state
  const customer = read.customer ?? read.referral?.customer
  const about = customer === undefined ? named : askingOn(named, customer, 'referral', offeredIn(request, read))
  const answered = answer(env, read, request, incoming)
  return { ...turn(withoutAnswered(about, answered.effects)), ...answered }
}

/** What the card offers that answers the request; nothing where one is stored that goes on. */
function offeredIn(
  request: Extract<ReferralRequest, { kind: 'typed' | 'pressed' }>,
  { referral }: Referrals,
): Offered | undefined {
  if (referral && referral.status !== 'closed') return undefined
  if (request.kind === 'typed') return { purpose: purposeOf(referral?.facts ?? {}), told: request.told }
  const { action } = request
  if (action.verb === 'referral') return { purpose: purposeOf(action) }
  return offeredBy(action)
}

function readIn({ referrals }: DialogEnv): Referrals {
  if (!referrals) throw new Error('The requests that are needed were not read.')
  return referrals
}

function neededByPress({ action }: Extract<ReferralRequest, { kind: 'pressed' }>): ReferralNeed {
  if (action.verb === 'referral') return { kind: 'customer', key: customerKey(action.customer), kept: false }
  const offered = offeredBy(action)
  if (offered) return { kind: 'customer', key: customerKey(offered.customer), kept: false }
  // The next card may be the e-mail.
  return { kind: 'referral', id: action.record, contact: action.verb !== 'referral-open' }
}

/**
 * True for what may be a name and nothing else; not for "partner for Contoso lacks skills", which is news of Contoso.
 */
function isBareName({ prepared }: Pick<DialogEnv, 'prepared'>, text: string): boolean {
  return namesCustomer(prepared, text) || nounPhraseIn(text) !== undefined
}

function isOfNobody(read: Pick<Referrals, 'customer' | 'customers' | 'closed'> | undefined): boolean {
  return read?.customer === undefined && (read?.customers ?? []).length === 0 && (read?.closed ?? []).length === 0
}

/** Why a partner request is neither shown nor made; undefined if it is allowed. */
export function whyNoReferral(incoming: Pick<Incoming, 'who' | 'where'>): string | undefined {
  return whyNotForMembers(incoming, REFUSAL)
}

/** True for what guests may not do, however it is meant. */
export function isAboutReferrals(what: Incoming['what']): boolean {
  const request = readReferralRequest(what)
  const mayBeNews =
    request?.kind === 'said' ||
    request?.kind === 'answered' ||
    request?.kind === 'told' ||
    (request?.kind === 'typed' && (request.ifKept ?? request.otherWords) === true)
  return (request !== undefined && !mayBeNews) || isReferralPress(what)
}

/** True for the effect that stores a referral. */
export function isReferralEffect(effect: Effect): effect is SaveReferral {
  return effect.kind === 'saveReferral'
}

/** After a status was kept: offers a request for the customer below the card, or shows the open one. */
export function thenRefer(env: DialogEnv, kept: Turn, incoming: Incoming): Turn {
  const effect = kept.effects.find((each) => each.kind === 'keepStatus')
  // If the customer belongs to others, the kept card says so.
  if (!effect || !env.referrals || env.referrals.closed) return kept
  const wanted = { customer: env.referrals.customer ?? effect.status.customer, purpose: 'adoption' } as const
  const { replies } = openFor(env, env.referrals, wanted, incoming)
  return { ...kept, replies: [...kept.replies, ...replies] }
}

/** A typed message can be taken as the customer's words after all. */
function nobody({ what }: Incoming): Reply {
  return what.kind === 'text' ? nobodyCalledSo(what.text) : { kind: 'hint', text: NOT_YOURS }
}

function ordered({ customer }: { readonly customer: string }, { what }: Incoming) {
  const typed = what.kind === 'text' ? what.text : ''
  return { whom: customer, command: 'referral', typed, mayBeNews: !beginsOrder(typed) } as const
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
    // A typed request is about the existing one, whatever its purpose.
    const pressed = request.kind === 'pressed' && request.action.verb === 'referral' ? request.action : undefined
    const purpose = pressed ? purposeOf(pressed) : purposeOf(read.referral?.facts ?? {})
    const told = request.kind === 'typed' ? request.told : undefined
    const begins = wants === 'request' && (!read.referral || read.referral.status === 'closed')
    if (request.kind === 'typed' && begins && areAllVoid(read.entitlements)) {
      const record = env.newId()
      return say(sayAllVoid(record, customer, { verb: 'referral', record, customer }))
    }
    if (wants === 'request') return openFor(env, read, { customer, purpose, told }, incoming)
    if (!read.referral) return say({ kind: 'text', text: wants === 'taking-back' ? NOTHING_TO_TAKE_BACK : NONE_YET })
    if (wants === 'standing') return say(showReferral(read.referral, read))
    if (wants === 'json') return say(new ReferralForms(env, read.referral, read).jsonAsked())
    return consentInForce(read.referral, read.consents)
      ? say(new ReferralForms(env, read.referral, read).withdraw())
      : say(showReferral(read.referral, read, NO_CONSENT))
  }
  const { customers } = read
  const [closed] = read.closed ?? []
  if (customers.length === 0 && closed) return say(showClosed(env, closed))
  if (customers.length === 0) return say(nobody(incoming))
  return say(choose(env, customers, wants === 'taking-back' ? wants : 'request'))
}

/** Shows the existing request; a closed one only if it had the same purpose. Otherwise offers to begin one. */
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

/** An order without a name at the card of a request is about that one. */
function requestIn({ asking }: ConversationState, what: Incoming['what']): ReferralRequest | undefined {
  const request = readReferralRequest(what)
  const isOfAsked = request?.kind === 'typed' && request.wants === 'request' && request.customer === ''
  return isOfAsked && asking?.command === 'referral' && !asking.nobody
    ? { ...request, customer: asking.customer }
    : request
}
