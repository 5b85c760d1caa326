import { covers, type Recipient } from '../../playbook/referral/consent.ts'
import { purposeOf, routeOf } from '../../playbook/referral/route.ts'
import type { RouteQuestionId, RouteStep, Via } from '../../playbook/referral/model.ts'
import type { Consent, Referral, ReferralDetails, Referrals } from './model.ts'

/** What a referral needs next. */
export type Step =
  | { readonly kind: 'question'; readonly question: RouteQuestionId }
  | { readonly kind: 'exhausted' | 'details' | 'consent' | 'refused' | 'contact' | 'told' | 'email' }
  /** Sent; accepted; closed. */
  | { readonly kind: 'waiting' | 'active' | 'closed' }

/** What is read of a referral besides itself. */
export type ReadOf = Pick<Referrals, 'consents' | 'hasContact' | 'dayOf' | 'said'>

/** The first thing that is missing. Nothing about contacts comes before consent, and nothing is sent before both ticks. */
export function stepOf(referral: Referral, { consents, hasContact }: ReadOf): Step {
  if (referral.status === 'closed') return { kind: 'closed' }
  if (referral.status === 'active') return { kind: 'active' }
  if (referral.status === 'new') return { kind: 'waiting' }
  const route = routeStepOf(referral)
  if (route.kind === 'question') return route
  if (route.kind === 'exhausted') return route
  if (missingDetails(referral.details).length > 0) return { kind: 'details' }
  if (!isAgreed(referral, consents)) {
    const last = consents.at(-1)
    const refused = last?.kind === 'refused' && covers(last.recipient, recipientOf(referral)!)
    return { kind: refused ? 'refused' : 'consent' }
  }
  if (!hasContact) return { kind: 'contact' }
  return { kind: referral.feeTold && referral.daysTold ? 'email' : 'told' }
}

export function routeStepOf({ facts, attempts }: Pick<Referral, 'facts' | 'attempts'>): RouteStep {
  return routeOf(facts, triedOf(attempts))
}

/** Whether the way follows from questions about partners; what was wanted after a value-add discussion has but one. */
export function asksTheWay({ facts }: Pick<Referral, 'facts'>): boolean {
  return purposeOf(facts) === 'adoption'
}

function triedOf(attempts: Referral['attempts']): Via[] {
  return attempts.map(({ via }) => via)
}

/** To whom contact data would go; undefined while the way is open. */
export function recipientOf(referral: Pick<Referral, 'facts' | 'attempts' | 'partner'>): Recipient | undefined {
  const step = routeStepOf(referral)
  if (step.kind !== 'route') return undefined
  const { via } = step
  return { via, partner: via === 'partner' ? (referral.facts.partnerName ?? null) : referral.partner }
}

/** True while the customer's last word is that contact data may go to exactly whom it would go to. */
export function isAgreed(
  referral: Pick<Referral, 'facts' | 'attempts' | 'partner'>,
  consents: readonly Pick<Consent, 'kind' | 'recipient'>[],
): boolean {
  const recipient = recipientOf(referral)
  const last = consents.at(-1)
  return recipient !== undefined && last?.kind === 'given' && covers(last.recipient, recipient)
}

/** What has to be filled in before anything is sent, as the form calls it and in its order. */
export function missingDetails(details: Partial<ReferralDetails> | null): string[] {
  const needed = [
    ['the service', details?.service],
    ['the need', details?.need],
    ['the specialty', details?.specialty],
    ['the place and country', details?.location],
    ['the language', details?.language],
  ] as const
  return needed.filter(([, value]) => !value).map(([name]) => name)
}

/** Who accepted is not known where contact data went to whomever the account team or QuickLeads found. */
export function canNameAccepted(referral: Referral): boolean {
  return referral.status === 'active' && canNamePartner(referral) && referral.partner === null
}

/** The account team and QuickLeads name a partner later. */
export function canNamePartner(referral: Referral): boolean {
  const step = routeStepOf(referral)
  return step.kind === 'route' && step.via !== 'partner'
}
