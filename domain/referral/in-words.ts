import type { Recipient } from '../../playbook/referral/consent.ts'
import type { Attempt, Referral } from './model.ts'
import { awaitedOf, isToAct } from './awaited.ts'
import { sharedInWords, UNREACHABLE } from './shared-in-words.ts'
import { consentInForce, recipientOf, stepOf, type ReadOf, type Step } from './state.ts'
import { capitalised } from '../../playbook/names/words/capitalised.ts'
import { dayInWords, momentInWords, type WithDays } from '../days-in-words.ts'

/** The names of a referral's statuses. */
export const REFERRAL_STATUS = {
  draft: 'Being prepared',
  new: 'Waiting for an answer',
  active: 'Active',
  closed: 'Closed',
} as const

/** The button for each next step. */
export const NEXT_STEP: Readonly<Record<Exclude<Step['kind'], 'waiting' | 'active' | 'closed' | 'exhausted'>, string>> =
  {
    question: 'Find the way',
    details: 'Say what they need',
    consent: 'Ask for consent',
    refused: 'Ask again',
    unreachable: 'Ask again',
    contact: 'Add the contact',
    told: 'Tell the customer',
    email: 'Write the e-mail',
  }

export const NOTHING_SENT = 'Nothing is sent yet.'

/** Who is at work, once somebody accepted. */
export function isAtWork(referral: Referral): string {
  const partner = referral.facts.acceptedBy ?? recipientOf(referral)?.partner ?? 'the partner'
  return `Accepted: ${partner} is at work.`
}

/** When it was sent, and who is to do what by when. @param over the time is over */
export function isAwaited(referral: Referral, read: WithDays, over = false): string {
  const { sentAt, callBy } = referral
  const awaited = isToAct(awaitedOf(recipientOf(referral)), dayInWords(callBy!), over)
  return `Sent on ${momentInWords(read, sentAt!)}. ${awaited}`
}

/** What the status means now, as a sentence. */
export function saysOf(referral: Referral, read: ReadOf): string {
  const { closeNote, closeReason } = referral
  const step = stepOf(referral, read)
  switch (step.kind) {
    case 'waiting':
      return isAwaited(referral, read)
    case 'active':
      return isAtWork(referral)
    case 'closed':
      return closeReason === 'withdrawn'
        ? 'The customer took consent back. Contact data is erased.'
        : `Reason: ${closeNote ?? 'none'}`
    case 'refused':
      return 'The customer did not agree: no contact data is taken down, and nothing can be sent.'
    case 'unreachable':
      return `They agreed to give ${sharedInWords(consentInForce(referral, read.consents)!.data)}. ${UNREACHABLE}`
    case 'exhausted':
      return 'Everybody who could be asked has been. Close it; “referral” and the name begins anew.'
    default:
      return NOTHING_SENT
  }
}

const TO_WHOM = {
  partner: 'the partner',
  'account-team': 'the account team and the partners that it proposes',
  quickleads: 'the partners that QuickLeads finds',
} as const

/** The recipient of contact data in the FM's words. */
export function toWhom({ via, partner }: Recipient): string {
  return partner === null ? TO_WHOM[via] : `the partner ${partner}`
}

/** An earlier request without success, as a sentence. */
export function attemptInWords({ via, partner, sentAt, outcome, reason }: Attempt, days: WithDays): string {
  const who = capitalised(toWhom({ via, partner }))
  const what = outcome === 'declined' ? `declined: ${reason}` : 'no answer'
  return `Closed – ${what}. ${who}, asked on ${momentInWords(days, sentAt)}.`
}

/** What was sent, to whom and when. */
export function sentInWords({ attempts, ...referral }: Referral, days: WithDays): string[] {
  const now = referral.sentAt ? [{ sentAt: referral.sentAt, ...recipientOf({ attempts, ...referral })! }] : []
  const sent = [...attempts, ...now]
  if (sent.length === 0) return ['Nothing had gone out yet.']
  return sent.map(({ sentAt, via, partner }) => {
    return `It had gone out on ${momentInWords(days, sentAt)} to ${toWhom({ via, partner })}: ask them to erase it.`
  })
}
