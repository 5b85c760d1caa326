import { covers, type Recipient } from '../../playbook/referral/consent.ts'
import { canReach } from '../../playbook/referral/shared-data.ts'
import { purposeOf, routeOf } from '../../playbook/referral/route.ts'
import type { RouteQuestionId, RouteStep, Via } from '../../playbook/referral/model.ts'
import type { Consent, Referral, ReferralDetails, Referrals } from './model.ts'

/** What a referral needs next. */
export type Step =
  | { readonly kind: 'question'; readonly question: RouteQuestionId }
  /** Unreachable: they agreed to share neither an e-mail address nor a phone number. */
  | {
      readonly kind: 'exhausted' | 'details' | 'consent' | 'refused' | 'unreachable' | 'contact' | 'told' | 'email'
    }
  /** Sent; accepted; closed. */
  | { readonly kind: 'waiting' | 'active' | 'closed' }

/** What is read besides the referral itself. */
export type ReadOf = Pick<Referrals, 'consents' | 'hasContact' | 'dayOf' | 'said'>

/** The first missing thing. Contacts come only after consent, and nothing is sent before both ticks. */
export function stepOf(referral: Referral, { consents, hasContact }: ReadOf): Step {
  if (referral.status === 'closed') return { kind: 'closed' }
  if (referral.status === 'active') return { kind: 'active' }
  if (referral.status === 'new') return { kind: 'waiting' }
  const route = routeStepOf(referral)
  if (route.kind === 'question') return route
  if (route.kind === 'exhausted') return route
  if (missingDetails(referral.details).length > 0) return { kind: 'details' }
  if (!isAgreed(referral, consents)) {
    if (consentInForce(referral, consents)) return { kind: 'unreachable' }
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

/** True if the way depends on questions about partners; after a value-add discussion there is only one way. */
export function asksTheWay({ facts }: Pick<Referral, 'facts'>): boolean {
  return purposeOf(facts) === 'adoption'
}

function triedOf(attempts: Referral['attempts']): Via[] {
  return attempts.map(({ via }) => via)
}

/** The recipient of contact data; undefined while the way is open. */
export function recipientOf(referral: Pick<Referral, 'facts' | 'attempts' | 'partner'>): Recipient | undefined {
  const step = routeStepOf(referral)
  if (step.kind !== 'route') return undefined
  const { via } = step
  return { via, partner: via === 'partner' ? (referral.facts.partnerName ?? null) : referral.partner }
}

type Answered = Pick<Consent, 'kind' | 'recipient' | 'data'>

/** The consent that is in force for this recipient, whatever of the contact it is for. */
export function consentInForce<Each extends Answered>(
  referral: Pick<Referral, 'facts' | 'attempts' | 'partner'>,
  consents: readonly Each[],
): Each | undefined {
  const recipient = recipientOf(referral)
  const last = consents.at(-1)
  return recipient && last?.kind === 'given' && covers(last.recipient, recipient) ? last : undefined
}

/**
 * True while the customer's last answer is that this recipient may get contact data by which they can be reached. Who
 * agreed to the company's name alone has agreed to no contact data.
 */
export function isAgreed(
  referral: Pick<Referral, 'facts' | 'attempts' | 'partner'>,
  consents: readonly Answered[],
): boolean {
  return canReach(consentInForce(referral, consents)?.data ?? [])
}

/** What must be filled in before sending, in the words and order of the form. */
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
