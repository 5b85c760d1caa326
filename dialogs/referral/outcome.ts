import { purposeOf } from '../../playbook/referral/route.ts'
import { holdsContactData } from './contact-data.ts'
import type { CloseReason } from '../../playbook/referral/json.ts'
import { offerToBegin, type Answer } from './begin.ts'
import { ReferralForms } from './forms.ts'
import type { Attempt, Referral, SaveReferral } from './model.ts'
import type { OnReferral } from './requests.ts'
import { changed, mustGo, readAfter, saved, type On } from './save.ts'
import { nameProblems } from './prepare.ts'
import { notNow } from './next.ts'
import { canNameAccepted, consentInForce, recipientOf, routeStepOf, stepOf } from './state.ts'
import { sentInWords } from './to-whom.ts'
import { showReferral } from './view.ts'

type OutcomeAction = Extract<
  OnReferral,
  {
    verb:
      | 'referral-sent'
      | 'referral-accepted'
      | 'referral-declined'
      | 'referral-no-answer'
      | 'referral-withdrawn'
      | 'referral-close'
      | 'referral-again'
  }
>

/**
 * Carries out what happens to a request after it is sent, and how it ends; undefined if that does not fit its state.
 */
export function actOnOutcome(on: On, action: OutcomeAction): Answer | undefined {
  const { referral, read } = on
  switch (action.verb) {
    case 'referral-sent':
      return stepOf(referral, read).kind === 'email' ? sent(on) : undefined
    case 'referral-accepted': {
      if (referral.status !== 'new') return undefined
      return keep(on, { status: 'active', remindAt: null }, {}, 'Noted: they accepted.')
    }
    case 'referral-declined':
      return referral.status === 'new' ? declined(on, action.reason.trim()) : undefined
    case 'referral-no-answer':
      return referral.status === 'new' ? cameToNothing(on, 'no-answer', '') : undefined
    case 'referral-withdrawn':
      return consentInForce(referral, read.consents) ? withdrawn(on) : undefined
    case 'referral-close':
      return referral.status === 'closed' ? undefined : close(on, action.reason.trim(), action.helped === 'true')
    case 'referral-again':
      return referral.status === 'closed' ? offerToBegin(on.env, read, wantedAgain(referral), on.incoming) : undefined
  }
}

function wantedAgain({ customer, facts }: Referral) {
  return { customer, purpose: purposeOf(facts) }
}

function sent(on: On): Answer {
  const { read, referral, incoming } = on
  const { callBy, remindAt, country } = read.clock(referral.details!.location)
  const set = { status: 'new', sentAt: incoming.at, callBy, remindAt, country } as const
  return keep(on, set, {}, 'Noted: it is sent.')
}

/** Which of the partners that were found accepted. Consent was for all of them: it stays, as does the contact. */
export function nameAccepted(on: On, partner: string): Answer {
  const { env, referral, read } = on
  if (!canNameAccepted(referral)) return notNow(on)
  const problems = nameProblems(partner)
  if (problems.length > 0) {
    return { replies: [new ReferralForms(env, referral, read, { problems }).accepted(partner)], effects: [] }
  }
  return keep(on, { facts: { ...referral.facts, acceptedBy: partner } }, {}, undefined)
}

function declined(on: On, reason: string): Answer {
  const problems = [
    ...(reason ? [] : ['Say why they declined.']),
    ...(holdsContactData(reason) ? ['Leave e-mail addresses and phone numbers out of the reason.'] : []),
  ]
  if (problems.length > 0) {
    const { env, referral, read } = on
    return { replies: [new ReferralForms(env, referral, read, { problems }).declined(reason)], effects: [] }
  }
  return cameToNothing(on, 'declined', reason)
}

/** Offers the next way. The new recipient needs new consent; until then the contact is erased. */
function cameToNothing(on: On, outcome: Attempt['outcome'], reason: string): Answer {
  const { referral, incoming } = on
  const step = routeStepOf(referral)
  if (step.kind !== 'route') throw new Error('What was sent went some way.')
  const { partner } = recipientOf(referral)!
  const attempt: Attempt = {
    route: step.route,
    via: step.via,
    partner,
    sentAt: referral.sentAt!,
    outcome,
    reason,
    at: incoming.at,
  }
  const set: Partial<Referral> = {
    status: 'draft',
    attempts: [...referral.attempts, attempt],
    partner: null,
    daysTold: false,
    sentAt: null,
    callBy: null,
    remindAt: null,
    country: null,
  }
  const gone = mustGo(changed(referral, set, incoming), on.read.consents)
  return keep(on, set, gone, 'Noted. The next way is below; its consent is asked for anew.')
}

function withdrawn(on: On): Answer {
  const { env, referral, read, incoming } = on
  const given = read.consents.at(-1)!
  const consent = {
    ...given,
    id: env.newId(),
    kind: 'withdrawn',
    askedBy: incoming.who.name,
    at: incoming.at,
    agreed: undefined,
  } as const
  const gone = { consent, contact: 'erase', email: 'erase' } as const
  const notice = `Contact data is erased. ${sentInWords(referral, read).join(' ')}`
  // A request that is not sent can go on with new consent.
  if (referral.status === 'draft') return keep(on, {}, gone, notice)
  if (referral.status === 'closed') return keep(on, {}, gone, notice)
  return keep(on, closed('withdrawn', 'The customer took consent back.', incoming.at), gone, notice)
}

function close(on: On, reason: string, helped: boolean): Answer {
  const { env, referral, read, incoming } = on
  const problems = [
    ...(reason ? [] : ['Say why.']),
    ...(holdsContactData(reason) ? ['Leave e-mail addresses and phone numbers out of the reason.'] : []),
  ]
  if (problems.length > 0) {
    return { replies: [new ReferralForms(env, referral, read, { problems }).close(reason, helped)], effects: [] }
  }
  // An earlier partner's answer is the reason only if nobody else can be asked.
  const isExhausted = stepOf(referral, read).kind === 'exhausted'
  const last = isExhausted ? referral.attempts.at(-1)?.outcome : undefined
  const kind = referral.status === 'active' && helped ? 'accepted' : (last ?? 'other')
  return keep(on, closed(kind, reason, incoming.at), {}, undefined)
}

function closed(closeReason: CloseReason, closeNote: string, at: string): Partial<Referral> {
  return { status: 'closed', closeReason, closeNote, closedAt: at, remindAt: null }
}

function keep(
  on: On,
  set: Partial<Referral>,
  more: Pick<SaveReferral, 'consent' | 'contact' | 'email'>,
  notice: string | undefined,
): Answer {
  const { referral, read, incoming } = on
  const after = changed(referral, set, incoming)
  const effect = saved(referral.version, after, incoming, more)
  return { replies: [showReferral(after, readAfter(read, after, effect), notice)], effects: [effect] }
}
