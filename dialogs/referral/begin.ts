import type { AcmRoute } from '../../playbook/acm/acm.ts'
import { QUICKLEADS_TASK } from '../../playbook/content/referral.ts'
import type { Purpose, RouteFacts } from '../../playbook/referral/model.ts'
import type { OfferFile } from '../file-link.ts'
import type { DialogEnv, Reply } from '../model.ts'
import type { Incoming } from '../incoming.ts'
import { REMEMBERED } from './consent-before.ts'
import { ReferralForms } from './forms.ts'
import { routeStepOf } from '../../domain/referral/state.ts'
import type { Referral, SaveReferral } from '../../domain/referral/model.ts'
import type { Referrals, Wanted } from './model.ts'

/** The replies and effects of a turn about referrals. */
export interface Answer {
  readonly replies: readonly Reply[]
  readonly effects: readonly (SaveReferral | OfferFile)[]
}

/**
 * Shows the first question of a request that is not begun. Looking does not begin it: nothing is stored before the
 * question is answered. The card carries the id under which its first answer stores the request. So later cards replace
 * this one, and a second press finds the request that the first one began. It also carries the customer, because
 * nothing else links the id to them.
 */
export function offerToBegin(env: DialogEnv, read: Referrals, wanted: Wanted, incoming: Incoming): Answer {
  const { purpose } = wanted
  const fresh = notBegun(read, env.newId(), wanted, incoming)
  const notice = noticeOf(read, purpose)
  const form = new ReferralForms(env, fresh.referral, fresh, { notice })
  const step = routeStepOf(fresh.referral)
  return say(step.kind === 'question' ? form.question(step.question) : form.details())
}

/** Why no question about the way is asked; undefined if one is asked. */
function noticeOf({ chosenRoute, consentTold }: Referrals, purpose: Purpose): string | undefined {
  if (consentTold !== undefined) return REMEMBERED
  if (purpose !== 'adoption') return `Through QuickLeads, task ${QUICKLEADS_TASK}, as after any value-add discussion.`
  return chosenRoute && 'The way is taken over from the ACM conversation.'
}

/** What the way chosen in the ACM conversation says about partners: nobody is asked again. */
const KNOWN_BY_ROUTE: Readonly<Record<AcmRoute, RouteFacts>> = {
  'own-partner': { partner: 'yes' },
  'account-team': { partner: 'no', accountTeam: 'yes' },
  quickleads: { partner: 'no', accountTeam: 'no' },
}

/**
 * The referral for a button on a card of `offerToBegin`: the request that is not begun yet. If there has been one
 * since, from another card or by somebody else, that one, and the card is old.
 * @param read what was read for the card's customer; without a customer if the person has no access or they are gone
 * @param offered the id on the card, and the purpose
 */
export function asOffered(
  read: Referrals,
  { id, purpose, told }: { readonly id: string } & Pick<Wanted, 'purpose' | 'told'>,
  incoming: Incoming,
): Referrals {
  const { customer, referral } = read
  if (customer === undefined) return read
  // Ids sort by the time they are made: a request that was closed before the card was drawn has a smaller one.
  const isSince = referral && (referral.status !== 'closed' || referral.id >= id)
  return isSince ? read : notBegun(read, id, { customer, purpose, told }, incoming)
}

/** A request of version 0, which is not stored. */
function notBegun(read: Referrals, id: string, { customer, purpose, told }: Wanted, { who, at }: Incoming) {
  // The way chosen in the ACM conversation is only for partners for adoption.
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
