import { readAddressed } from '../typed/addressed.ts'
import { commandIn } from '../commands/spoken-of.ts'
import type { Heard, Meaning } from '../dialog.ts'
import type { ConversationState, DialogEnv, Turn } from '../model.ts'
import { choose } from './choose.ts'
import { ReferralForms } from './forms.ts'
import type { ReferralNeed } from './model.ts'
import { showPartnerAnswer } from './partner-answer.ts'
import type { ReferralRequest } from './requests.ts'
import { asksHowToTakeBack, ordersToTakeBack, readSaidOfConsent, speaksOfData } from './said-of-consent.ts'
import { readSaidOfPartner } from './said-of-partner.ts'
import { isAgreed } from './state.ts'
import { turn } from '../turn.ts'
import { isOnlyContact, leadToRequest, readTold, type ToldOfConsent } from './told-of-consent.ts'

const HOW_TO_TAKE_BACK =
  'Type the customer’s name and “takes back the consent”: I show the request, and one press erases the contact data. No consent that you asked for is in force there now.'

/** Told of consent, of whom to call or of what the partner says: of whom a request is open; else it is news of a customer. */
export function inPassing(heard: Heard, request: Extract<ReferralRequest, { message: string }>): Meaning | undefined {
  const { prepared, state } = heard
  const { message } = request
  switch (request.kind) {
    case 'said': {
      const referrals: ReferralNeed = { kind: 'said', ...saidIn(heard, message), among: 'consented-or-open' }
      return { needs: { referrals }, perhaps: true, answer: (env) => answerSaid(env, state, message) }
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
            // Nobody has asked the partner yet, whom they may mean all the same.
            if (env.referrals?.referral?.status === 'draft') return leadTo(env, state, 'not-sent', message)
            const shown = showPartnerAnswer(env.referrals, request)
            return shown && turn(state, shown)
          },
        }
      )
    }
  }
}

/** True for a command, and for what is asked of the bot: “remind me if the partner has not called”. */
function isForTheBot({ prepared, state }: Heard, message: string): boolean {
  return commandIn(prepared, state, message) !== undefined || readAddressed(prepared, message) !== undefined
}

/** What a message of its kind says, with whom it may be about. */
export function saidIn(
  { prepared, state }: Heard,
  message: string,
): Pick<Extract<ReferralNeed, { kind: 'said' }>, 'said'> {
  const said = readSaidOfConsent(prepared, state, message)
  return { said: said ?? { text: '', namesSomebody: true } }
}

/** Opens where consent is taken back, for whose it is; undefined where none is in force, which makes it news of a customer. */
function answerSaid(env: DialogEnv, state: ConversationState, message: string): Turn | undefined {
  if (!env.referrals) return undefined
  const { referral, consents, customer, customers } = env.referrals
  if (customer !== undefined && referral && isAgreed(referral, consents)) {
    const notice = 'I take that for consent that is taken back. Nothing is erased before you press.'
    return turn(state, new ReferralForms(env, referral, env.referrals, { notice }).withdraw(message.trim()))
  }
  if (asksHowToTakeBack(message) && customers.length === 0) return turn(state, { kind: 'text', text: HOW_TO_TAKE_BACK })
  if (referral && referral.status !== 'closed')
    return leadTo(env, state, speaksOfData(message) ? 'taken-back' : 'unwanted', message)
  if (customers.length > 0) return turn(state, choose(env, customers, 'taking-back'))
  return ordersToTakeBack(message) ? turn(state, { kind: 'text', text: HOW_TO_TAKE_BACK }) : undefined
}

/** True for what tells of consent or whom to call, and for nothing else besides. */
function isToldOfRequest(
  { prepared, state }: Heard,
  { told, message }: Extract<ReferralRequest, { kind: 'told' }>,
): boolean {
  if (commandIn(prepared, state, message) !== undefined) return false
  return told === 'given' || isOnlyContact(prepared, message)
}

/** To the request in which it belongs; undefined where none is open, which makes it news of a customer. */
function leadTo(env: DialogEnv, state: ConversationState, told: ToldOfConsent, message: string): Turn | undefined {
  const { referral, customers = [] } = env.referrals ?? {}
  if (referral && referral.status !== 'closed') return turn(state, leadToRequest(referral, told, message))
  return customers.length > 0 ? turn(state, choose(env, customers, 'request')) : undefined
}
