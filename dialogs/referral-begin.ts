import type { OfferFile } from './file-link.ts'
import type { DialogEnv, Incoming, Reply } from './model.ts'
import { ReferralForms } from './referral-forms.ts'
import type { Referral, SaveReferral, Referrals } from './referral-model.ts'
import { saved } from './referral-save.ts'

/** What a turn about referrals says and does. */
export interface Answer {
  readonly replies: readonly Reply[]
  readonly effects: readonly (SaveReferral | OfferFile)[]
}

/** Begins a new request with the first question. */
export function begin(env: DialogEnv, read: Referrals, customer: string, incoming: Incoming): Answer {
  const { who, at } = incoming
  const referral: Referral = {
    id: env.newId(),
    version: 1,
    customer,
    status: 'draft',
    facts: {},
    partner: null,
    details: null,
    attempts: [],
    feeTold: false,
    daysTold: false,
    sentAt: null,
    callBy: null,
    remindAt: null,
    country: null,
    closeReason: null,
    closeNote: null,
    closedAt: null,
    owner: who.name,
    createdAt: at,
    updatedAt: at,
  }
  const fresh: Referrals = { ...read, referral, consents: [], hasContact: false, hasEmail: false }
  return {
    replies: [new ReferralForms(env, referral, fresh).question('partner')],
    effects: [saved(null, referral, incoming)],
  }
}

export function say(...replies: Reply[]): Answer {
  return { replies, effects: [] }
}
