import {
  referralCard,
  subjectData,
  type ReferralButton,
  type ReferralView,
} from '../../cards/referral/referral-card.ts'
import { purposeWords } from '../../playbook/content/referral.ts'
import { toldIn } from './told-facts.ts'
import { purposeOf } from '../../playbook/referral/route.ts'
import { lessInWords, sharedInWords, UNREACHABLE } from './shared-in-words.ts'
import { countryName } from '../../playbook/dates/country.ts'
import { chaserEmail } from '../../playbook/referral/email.ts'
import { forOutside } from './request.ts'
import type { Reply } from '../model.ts'
import type { Referral, Referrals } from './model.ts'
import {
  asksTheWay,
  canNameAccepted,
  canNamePartner,
  consentInForce,
  isAgreed,
  missingDetails,
  recipientOf,
  routeStepOf,
  stepOf,
  type ReadOf,
  type Step,
} from './state.ts'
import { attemptInWords, toWhom } from './to-whom.ts'
import { wayInWords } from './way.ts'
import { capitalised } from '../../playbook/names/words/capitalised.ts'
import { dayInWords, momentInWords, type WithDays } from '../days-in-words.ts'

/** The names of a referral's statuses. */
export const REFERRAL_STATUS = { draft: 'Being prepared', new: 'New', active: 'Active', closed: 'Closed' } as const

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

/** Shows a referral: what is there, what is missing, what can be done. @param buttons instead of the usual ones */
export function showReferral(
  referral: Referral,
  read: ReadOf & Partial<Pick<Referrals, 'over'>>,
  notice?: string,
  buttons?: ReferralView['buttons'],
): Reply {
  if (referral.version === 0) return showNotBegun(referral, notice)
  const over = overInWords(referral, read.over)
  const view: ReferralView = {
    record: referral.id,
    version: referral.version,
    customer: referral.customer,
    purpose: purposeOf(referral.facts),
    status: over ?? REFERRAL_STATUS[referral.status],
    isProblem: over !== undefined,
    says: over ? wereToCall(referral, read) : saysOf(referral, read),
    notice,
    lines: referral.status === 'closed' ? [] : linesOf(referral, read),
    before: referral.attempts.map((attempt) => attemptInWords(attempt, read)),
    chaser: chaserOf(referral, read),
    remark: referral.status === 'new' ? clockInWords(referral) : undefined,
    ...buttonsOf(referral, read),
    ...(buttons ? { buttons } : {}),
    said: read.said,
  }
  return { kind: 'card', summary: summaryOf(referral), record: referral.id, card: referralCard(view) }
}

/** The name that a client shows if it cannot draw the card: "Adoption partner". */
export function summaryOf({ facts }: Pick<Referral, 'facts'>): string {
  return capitalised(purposeWords[purposeOf(facts)].partner)
}

/** Says that a partner's call is late; undefined if not. After the reminder, at least that the time is over. */
function overInWords({ status, callBy, country, remindAt }: Referral, over: Referrals['over'] | undefined) {
  if (status !== 'new' || callBy === null || country === null) return undefined
  const days = over?.({ callBy, country })
  if (days === undefined && remindAt !== null) return undefined
  const span = days ? `${days} business ${days === 1 ? 'day' : 'days'} over` : 'The time is over'
  return `⚠ ${span}: have they called?`
}

/** The state of an open request in a line of a list. */
export function standingInShort(
  referral: Referral,
  read: WithDays & Pick<Referrals, 'over'>,
): { readonly says: string; readonly isLate: boolean } {
  const over = overInWords(referral, read.over)
  if (over) return { says: over, isLate: true }
  if (referral.status === 'active') return { says: isAtWork(referral), isLate: false }
  return { says: referral.status === 'new' ? isToCall(referral, read) : NOTHING_SENT, isLate: false }
}

const NOTHING_SENT = 'Nothing is sent yet.'

function isAtWork(referral: Referral): string {
  const partner = referral.facts.acceptedBy ?? recipientOf(referral)?.partner ?? 'the partner'
  return `Accepted: ${partner} is at work.`
}

function isToCall({ sentAt, callBy }: Referral, read: WithDays): string {
  return `Sent on ${momentInWords(read, sentAt!)}. They are to call by ${dayInWords(callBy!)}.`
}

function wereToCall({ sentAt, callBy }: Referral, read: WithDays): string {
  return `Sent on ${momentInWords(read, sentAt!)}. They were to call by ${dayInWords(callBy!)}.`
}

/** Says that the request is not begun, with the button to begin. */
function showNotBegun(referral: Referral, notice: string | undefined): Reply {
  const { id: record, version, customer } = referral
  const subject = { record, version, customer, purpose: purposeOf(referral.facts), told: toldIn(referral.facts) }
  const view: ReferralView = {
    ...subject,
    status: 'Not begun',
    isProblem: false,
    says: 'Nothing is kept of it.',
    notice,
    lines: [],
    before: [],
    chaser: undefined,
    remark: undefined,
    others: [],
    buttons: [{ title: NEXT_STEP.question, data: { verb: 'referral-next', ...subjectData(subject) } }],
  }
  return { kind: 'card', summary: summaryOf(referral), record, card: referralCard(view) }
}

/** What the status means now, as a sentence. */
export function saysOf(referral: Referral, read: ReadOf): string {
  const { closeNote, closeReason } = referral
  const step = stepOf(referral, read)
  switch (step.kind) {
    case 'waiting':
      return isToCall(referral, read)
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

function linesOf(referral: Referral, read: ReadOf): ReferralView['lines'] {
  const { details } = referral
  const step = routeStepOf(referral)
  const missing = missingDetails(details)
  const recipient = recipientOf(referral)
  const given = consentInForce(referral, read.consents)
  const { name, services } = purposeWords[purposeOf(referral.facts)]
  // Older releases know adoption alone; they may have stored a service of another purpose.
  const service = services.find(({ id }) => id === details?.service)?.name ?? name
  const told = [referral.feeTold ? 'for a fee' : '', referral.daysTold ? 'when they call' : ''].filter(Boolean)
  return [
    {
      done: step.kind === 'route',
      label: 'Way',
      text: step.kind !== 'route' ? 'open' : wayInWords(referral, step),
    },
    {
      done: missing.length === 0,
      label: 'Request',
      text: missing.length > 0 ? `missing: ${missing.join(', ')}` : `${service}, ${details!.location}`,
    },
    {
      done: isAgreed(referral, read.consents),
      label: 'Consent',
      text:
        given && recipient
          ? `spoken, on ${momentInWords(read, given.at)}, to ${toWhom(recipient)}${lessInWords(given.data)}; asked by ${given.askedBy}`
          : 'not yet',
    },
    { done: read.hasContact, label: 'Contact', text: read.hasContact ? 'kept, encrypted' : 'none' },
    { done: told.length === 2, label: 'Customer told', text: told.join(', ') || 'not yet' },
  ]
}

function buttonsOf(referral: Referral, read: ReadOf): Pick<ReferralView, 'buttons' | 'others'> {
  const { id: record, version } = referral
  const on = { record, version }
  const edit = (title: string, what: string): ReferralButton => ({
    title,
    data: { verb: 'referral-edit', ...on, what },
  })
  const later = (button: ReferralButton): ReferralButton => ({ ...button, overflow: true })
  const close = edit('Close it', 'close')
  const withdraw = consentInForce(referral, read.consents) ? [later(edit('Consent taken back', 'withdraw'))] : []
  const named = canNameAccepted(referral) ? [edit('Name the partner', 'partner')] : []
  const email: ReferralButton = { title: 'Show the e-mail', data: { verb: 'referral-email', ...on } }
  const step = stepOf(referral, read)
  switch (step.kind) {
    case 'closed': {
      const again: ReferralButton = { title: 'Begin a new one', data: { verb: 'referral-again', ...on } }
      // A new request has the same purpose.
      const adoption: ReferralButton = {
        title: 'For adoption',
        data: { verb: 'referral', record, customer: referral.customer },
      }
      return {
        buttons: [again, ...(read.hasContact ? withdraw : [])],
        others: asksTheWay(referral) ? [] : [adoption],
      }
    }
    case 'exhausted':
      return { buttons: [close], others: [] }
    case 'active':
      return { buttons: [...named, close, ...withdraw], others: [email] }
    case 'waiting':
      return {
        buttons: [
          { title: 'They accepted', data: { verb: 'referral-accepted', ...on } },
          edit('They declined', 'declined'),
          { title: 'No answer', data: { verb: 'referral-no-answer', ...on } },
          later(close),
          ...withdraw,
        ],
        others: [email],
      }
    default: {
      const isFound = routeStepOf(referral).kind === 'route'
      return {
        buttons: [{ title: NEXT_STEP[step.kind], data: { verb: 'referral-next', ...on } }, later(close), ...withdraw],
        others: [
          ...(isFound && step.kind !== 'details' ? [edit('Edit request', 'details')] : []),
          ...(isAgreed(referral, read.consents) ? [edit('Edit consent', 'consent')] : []),
          ...(read.hasContact ? [edit('Edit contact', 'contact')] : []),
          ...(canNamePartner(referral) ? [edit('Name a partner', 'partner')] : []),
          ...(isFound && asksTheWay(referral) ? [edit('Change the way it goes', 'route')] : []),
        ],
      }
    }
  }
}

/** The e-mail that asks the partner again, once the time is over. */
function chaserOf(referral: Referral, days: WithDays): ReferralView['chaser'] {
  const recipient = recipientOf(referral)
  if (referral.status !== 'new' || referral.remindAt !== null || !recipient) return undefined
  const { email } = forOutside(
    chaserEmail({
      customer: referral.customer,
      purpose: purposeOf(referral.facts),
      recipient,
      fm: referral.owner ?? '',
      reference: referral.id,
      sentOn: momentInWords(days, referral.sentAt!),
      callBy: dayInWords(referral.callBy!),
    }),
  )
  return email
}

function clockInWords({ country, remindAt }: Referral): string {
  const counted = `Counted without weekends and the public holidays of ${countryName(country!)}.`
  return remindAt === null ? counted : `${counted} I remind you on the next business day.`
}
