import { customerKey } from '../../playbook/names/customer-key.ts'
import type { Effect } from '../model.ts'
import type { ConversationState } from '../model.ts'
import type { Referral } from '../../domain/referral/model.ts'
import { readAgreed } from './agreed-data.ts'
import { withoutContactData } from './contact-data.ts'
import type { SaidConsent } from './forms.ts'
import type { Referrals } from './model.ts'
import { whoAgreed } from './who-agreed.ts'

export const REMEMBERED = 'What you said of consent is filled in once the request asks for it.'
export const FILLED_IN = 'Filled in with what you said; “They agreed” keeps it.'

/** Remembers consent that was told before a request asks for it: who gets the data comes first. */
export function rememberConsent(state: ConversationState, customer: string, message: string): ConversationState {
  return { ...state, consentTold: { customer, message: withoutContactData(message.trim()) } }
}

/** Forgets it: consent was taken back, or refused. Whoever takes it back by mistake tells it again. */
export function withoutConsentTold(state: ConversationState): ConversationState {
  const { consentTold: _, ...rest } = state
  return rest
}

/** What was read of a request, with what was told of its consent before. */
export function withConsentTold(read: Referrals, { consentTold }: ConversationState): Referrals {
  const customer = read.customer ?? read.referral?.customer
  const isTheirs = consentTold && customer !== undefined && customerKey(consentTold.customer) === customerKey(customer)
  return isTheirs ? { ...read, consentTold: consentTold.message } : read
}

/** What to fill in where the request asks for consent; undefined if nothing was told, or for another partner alone. */
export function consentBefore({ customer, partner }: Referral, { consentTold }: Referrals): SaidConsent | undefined {
  if (consentTold === undefined) return undefined
  const { data, onlyTo } = readAgreed(consentTold) ?? { data: undefined, onlyTo: '' }
  const isOther = onlyTo !== '' && partner !== null && customerKey(partner) !== customerKey(onlyTo)
  if (isOther) return undefined
  return { ...whoAgreed(consentTold, customer), onlyTo, ...(data === undefined ? {} : { data: data.join(',') }) }
}

/** Forgets it once the request has an answer to the question for consent. */
export function withoutAnswered(state: ConversationState, effects: readonly Effect[]): ConversationState {
  const isAnswered = effects.some((effect) => effect.kind === 'saveReferral' && effect.consent !== undefined)
  return isAnswered ? withoutConsentTold(state) : state
}
