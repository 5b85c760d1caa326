import type { AcmRoute } from '../../playbook/acm/acm.ts'
import { QUICKLEADS_TASK } from '../../playbook/content/referral.ts'
import type { Purpose, RouteFacts } from '../../playbook/referral/model.ts'
import type { OfferFile } from '../file-link.ts'
import type { DialogEnv, Reply } from '../model.ts'
import type { Incoming } from '../incoming.ts'
import { ReferralForms } from './forms.ts'
import { routeStepOf } from './state.ts'
import type { Referral, SaveReferral, Referrals, Wanted } from './model.ts'

/** What a turn about referrals says and does. */
export interface Answer {
  readonly replies: readonly Reply[]
  readonly effects: readonly (SaveReferral | OfferFile)[]
}

/**
 * The first question of a request that nobody has begun. Looking is not beginning: nothing is kept before the question is
 * answered. The card carries the id under which its first answer keeps the request, so that what follows takes the
 * card's place and a second press finds what the first one began; and the customer, because nobody else knows that id.
 */
export function offerToBegin(env: DialogEnv, read: Referrals, wanted: Wanted, incoming: Incoming): Answer {
  const { purpose } = wanted
  const fresh = notBegun(read, env.newId(), wanted, incoming)
  const notice = noticeOf(read, purpose)
  const form = new ReferralForms(env, fresh.referral, fresh, { notice })
  const step = routeStepOf(fresh.referral)
  return say(step.kind === 'question' ? form.question(step.question) : form.details())
}

/** Why the way is not asked for; undefined where it is. */
function noticeOf({ chosenRoute }: Referrals, purpose: Purpose): string | undefined {
  if (purpose !== 'adoption') return `Through QuickLeads, task ${QUICKLEADS_TASK}, as after any value-add discussion.`
  return chosenRoute && 'The way is taken over from the ACM conversation.'
}

/** What the way that was chosen in the ACM conversation says about partners: nobody is asked that twice. */
const KNOWN_BY_ROUTE: Readonly<Record<AcmRoute, RouteFacts>> = {
  'own-partner': { partner: 'yes' },
  'account-team': { partner: 'no', accountTeam: 'yes' },
  quickleads: { partner: 'no', accountTeam: 'no' },
}

/**
 * What a button of a card that `offerToBegin` drew is about: the request that is still to be begun; or, when there has
 * been one since, also from another card or by somebody else, that one, which makes the card stale.
 * @param read of the customer whom the card names; without one, when the person may not see them or they are gone
 * @param offered the id that the card carries, and what it would be for
 */
export function asOffered(
  read: Referrals,
  { id, purpose, told }: { readonly id: string } & Pick<Wanted, 'purpose' | 'told'>,
  incoming: Incoming,
): Referrals {
  const { customer, referral } = read
  if (customer === undefined) return read
  // Ids sort in the order of making: a request that was closed before the card was drawn has a smaller one.
  const isSince = referral && (referral.status !== 'closed' || referral.id >= id)
  return isSince ? read : notBegun(read, id, { customer, purpose, told }, incoming)
}

/** A request of version 0. */
function notBegun(read: Referrals, id: string, { customer, purpose, told }: Wanted, { who, at }: Incoming) {
  // The way that was chosen in the ACM conversation is one to a partner for adoption.
  const known = read.chosenRoute ? KNOWN_BY_ROUTE[read.chosenRoute] : {}
  const referral: Referral = {
    id,
    version: 0,
    customer,
    status: 'draft',
    facts: purpose === 'adoption' ? { ...known, ...told } : { purpose },
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
  return { ...read, referral, consents: [], hasContact: false, hasEmail: false } satisfies Referrals
}

export function say(...replies: Reply[]): Answer {
  return { replies, effects: [] }
}
