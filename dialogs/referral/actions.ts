import { say, type Answer } from './begin.ts'
import { actOnOutcome, nameAccepted } from './outcome.ts'
import { prepare } from './prepare.ts'
import type { ActionOn, OnReferral } from './requests.ts'
import type { On } from './save.ts'
import { ASK_FIRST, canShowEmail, formsOf, notNow, showEmail, showNext } from './next.ts'
import { showReferral } from './view.ts'
import { asksTheWay, canNameAccepted, canNamePartner, consentInForce, isAgreed, recipientOf } from './state.ts'

const STALE = 'That card was out of date, and nothing was changed. Here is how it stands.'

/**
 * Carries out a pressed button of a referral. An old card changes nothing. Contact data is ignored while consent is not
 * in force.
 */
export function actOnReferral(on: On, action: OnReferral): Answer {
  const { referral, read } = on
  if (action.version !== referral.version) return onStale(on, action)
  switch (action.verb) {
    case 'referral-open':
      return say(showReferral(referral, read))
    case 'referral-next':
      return showNext(on)
    case 'referral-edit':
      return edit(on, action)
    case 'referral-email':
      return canShowEmail(on) ? showEmail(on) : notNow(on)
    case 'referral-json':
      return say(formsOf(on).json())
    case 'referral-partner':
      if (referral.status === 'active') return nameAccepted(on, action.partner.trim())
      return referral.status === 'draft' ? prepare(on, action) : notNow(on)
    case 'referral-answer':
    case 'referral-details':
    case 'referral-consent':
    case 'referral-contact':
    case 'referral-told':
    case 'referral-email-save':
    case 'referral-email-redraft':
      // A sent request is not changed any more.
      return referral.status === 'draft' ? prepare(on, action) : notNow(on)
    default:
      return actOnOutcome(on, action) ?? notNow(on)
  }
}

/** Keeps what was typed about the request in its form; any other old card is replaced by the current one. */
function onStale(on: On, action: OnReferral): Answer {
  if (action.verb === 'referral-details' && on.referral.status === 'draft') {
    return say(formsOf(on, { notice: STALE }).details(action))
  }
  return say(showReferral(on.referral, on.read, STALE))
}

function edit(on: On, action: ActionOn<'referral-edit'>): Answer {
  const { what, reason, partner } = action
  const { referral, read } = on
  const { status } = referral
  const form = formsOf(on)
  const open = status !== 'closed'
  const isFound = recipientOf(referral) !== undefined
  switch (what) {
    case 'declined':
      return status === 'new' ? say(form.declined(reason)) : notNow(on)
    case 'close':
      return open ? say(form.close()) : notNow(on)
    case 'withdraw':
      return consentInForce(referral, read.consents) ? say(form.withdraw()) : notNow(on)
    default:
  }
  if (what === 'partner' && canNameAccepted(referral)) return say(form.accepted())
  if (status !== 'draft') return notNow(on)
  switch (what) {
    case 'route':
      return asksTheWay(referral) ? say(form.question('partner')) : notNow(on)
    case 'details':
      return say(form.details())
    case 'partner':
      return canNamePartner(referral) ? say(form.partner(partner || undefined)) : notNow(on)
    case 'consent':
      return isFound ? say(form.consent(action)) : notNow(on)
    case 'contact':
      return isAgreed(referral, read.consents) ? say(form.contact()) : notNow(on, ASK_FIRST)
    case 'told':
      return say(form.told())
  }
}
