import { withoutConsentTold } from './consent-before.ts'
import { readAddressed } from '../typed/addressed.ts'
import { commandIn } from '../commands/spoken-of.ts'
import type { Heard, Meaning } from '../dialog.ts'
import type { ConversationState, DialogEnv, Reply, Turn } from '../model.ts'
import { noticeCard, type WayOn } from '../../cards/notice-card.ts'
import { withoutContactData } from './contact-data.ts'
import { choose } from './choose.ts'
import { ReferralForms } from './forms.ts'
import type { ReferralNeed } from './model.ts'
import { showPartnerAnswer } from './partner-answer.ts'
import type { ReferralRequest } from './requests.ts'
import {
  asksHowToTakeBack,
  ordersToTakeBack,
  readSaidOfConsent,
  speaksOfData,
  takesBackAsPerson,
} from './said-of-consent.ts'
import { readSaidOfPartner } from './said-of-partner.ts'
import { consentInForce } from '../../domain/referral/state.ts'
import { turn } from '../turn.ts'
import { leadToRequest } from './lead-to-request.ts'
import { isOnlyContact, readTold, type ToldOfConsent } from './told-of-consent.ts'

export const HOW_TO_TAKE_BACK =
  'Type the customer’s name and “takes back the consent”: I show the request, and one press erases the contact data. No consent that you asked for is in force there now.'

/**
 * Handles a message about consent, contact data or a partner's answer, if there is such a request; otherwise the
 * message is news of a customer.
 */
export function inPassing(heard: Heard, request: Extract<ReferralRequest, { message: string }>): Meaning | undefined {
  const { prepared, state } = heard
  const { message } = request
  switch (request.kind) {
    case 'said': {
      const referrals: ReferralNeed = { kind: 'said', ...saidIn(heard, message), among: 'consented-or-open' }
      return { needs: { referrals }, perhaps: true, answer: (env) => answerSaidAfter(env, state, message) }
    }
    case 'told': {
      if (!isToldOfRequest(heard, request)) return undefined
      const referrals: ReferralNeed = { kind: 'said', said: readTold(prepared, state, message), among: 'open' }
      return { needs: { referrals }, perhaps: true, answer: (env) => leadTo(env, state, request.told, message) }
    }
    case 'answered': {
      const said = isForTheBot(heard, message) ? undefined : readSaidOfPartner(prepared, state, message)
      return (
        said && {
          needs: { referrals: { kind: 'said', said, among: 'consented-or-open' } },
          perhaps: true,
          answer(env) {
            // The partner was not asked yet, but the message may mean this one.
            if (env.referrals?.referral?.status === 'draft') return leadTo(env, state, 'not-sent', message)
            const shown = showPartnerAnswer(env.referrals, request)
            return shown && turn(state, shown)
          },
        }
      )
    }
  }
}

/** True for a command, and for a request to the bot: "remind me if the partner has not called". */
function isForTheBot({ prepared, state }: Heard, message: string): boolean {
  return commandIn(prepared, state, message) !== undefined || readAddressed(prepared, message) !== undefined
}

/** A message about consent that is taken back, and the customer that it may be about. */
export function saidIn(
  { prepared, state }: Heard,
  message: string,
): Pick<Extract<ReferralNeed, { kind: 'said' }>, 'said'> {
  const said = readSaidOfConsent(prepared, state, message)
  return { said: said ?? { text: '', namesSomebody: true } }
}

/** Consent that was told before any request asked for it is forgotten, whatever else the message means. */
function answerSaidAfter(env: DialogEnv, state: ConversationState, message: string): Turn | undefined {
  const after = withoutConsentTold(state)
  const answered = answerSaid(env, after, message)
  return answered ?? (state.consentTold && turn(after, { kind: 'text', text: FORGOTTEN }))
}

const FORGOTTEN = 'What you told me of consent is forgotten; none was recorded. Nothing was added to an assessment.'

/**
 * Opens the form to take consent back, for the right customer; undefined if no consent is in force: the message is then
 * news.
 */
function answerSaid(env: DialogEnv, state: ConversationState, message: string): Turn | undefined {
  if (!env.referrals) return undefined
  const { referral, consents, customer, customers } = env.referrals
  if (customer !== undefined && referral && consentInForce(referral, consents)) {
    const notice = 'I take that for consent that is taken back. Nothing is erased before you press.'
    return turn(state, new ReferralForms(env, referral, env.referrals, { notice }).withdraw(message.trim()))
  }
  if (asksHowToTakeBack(message) && customers.length === 0) return turn(state, { kind: 'text', text: HOW_TO_TAKE_BACK })
  if (referral && referral.status !== 'closed')
    return leadTo(env, state, speaksOfData(message) ? 'taken-back' : 'unwanted', message)
  if (customers.length > 0) return turn(state, choose(env, customers, 'taking-back'))
  if (takesBackAsPerson(message, state)) return turn(state, nothingToTakeBack(message))
  return ordersToTakeBack(message) ? turn(state, { kind: 'text', text: HOW_TO_TAKE_BACK }) : undefined
}

/** What names no consent may still be news. */
function nothingToTakeBack(message: string): Reply {
  const text =
    'I take that for consent that is taken back. No consent that you asked for is in force there, so there is nothing to take back. Nothing was added to an assessment.'
  const next: WayOn = { title: 'Referral status', verb: 'command', text: 'referral status' }
  const isConsent = /\bconsent\b/i.test(message)
  const others: WayOn[] = isConsent
    ? []
    : [{ title: 'The customer said this', verb: 'try', text: withoutContactData(message.trim()) }]
  return { kind: 'card', summary: 'There is no consent to take back', card: noticeCard(text, { next, others }) }
}

/** True for a message about consent, a partner's name or a contact, and nothing else. */
function isToldOfRequest(
  { prepared, state }: Heard,
  { told, message }: Extract<ReferralRequest, { kind: 'told' }>,
): boolean {
  if (commandIn(prepared, state, message) !== undefined) return false
  return told !== 'contact' || isOnlyContact(prepared, message)
}

/** Leads to the open request to which the message belongs; undefined if none is open: the message is then news. */
function leadTo(env: DialogEnv, state: ConversationState, told: ToldOfConsent, message: string): Turn | undefined {
  const { referrals } = env
  const { referral, customers = [] } = referrals ?? {}
  if (referrals && referral && referral.status !== 'closed')
    return turn(state, leadToRequest(referral, referrals, told, message))
  return customers.length > 0 ? turn(state, choose(env, customers, 'request')) : undefined
}
