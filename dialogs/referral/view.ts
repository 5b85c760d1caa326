import type { EditedPart } from '../../cards/presses/referral.ts'
import {
  REFERRAL_STATUS,
  NEXT_STEP,
  NOTHING_SENT,
  isAtWork,
  isAwaited,
  saysOf,
  toWhom,
  attemptInWords,
} from '../../domain/referral/in-words.ts'
import {
  referralCard,
  subjectData,
  type ReferralButton,
  type ReferralView,
} from '../../cards/referral/referral-card.ts'
import { awaitedOf, HAS_ACTED, TOLD } from '../../domain/referral/awaited.ts'
import { purposeWords } from '../../playbook/content/referral.ts'
import { toldIn } from './told-facts.ts'
import { purposeOf } from '../../playbook/referral/route.ts'
import { lessInWords } from '../../domain/referral/shared-in-words.ts'
import { countryName } from '../../playbook/dates/country.ts'
import { chaserEmail } from '../../playbook/referral/email.ts'
import { forOutside } from '../../domain/referral/request.ts'
import type { Reply } from '../model.ts'
import type { Referral } from '../../domain/referral/model.ts'
import type { Referrals } from './model.ts'
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
} from '../../domain/referral/state.ts'
import { wayInWords } from '../../domain/referral/way.ts'
import { capitalised } from '../../playbook/names/words/capitalised.ts'
import { dayInWords, momentInWords, type WithDays } from '../../domain/days-in-words.ts'

/** Shows a referral: what is there, what is missing, what can be done. @param buttons instead of the usual ones */
export function showReferral(
  referral: Referral,
  read: ReadOf & Partial<Pick<Referrals, 'over' | 'said'>>,
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
    says: over ? isAwaited(referral, read, true) : saysOf(referral, read),
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

/** Says that a partner's call, or the account team's proposal, is late; undefined if not. After the reminder, at least that the time is over. */
function overInWords(referral: Referral, over: Referrals['over'] | undefined) {
  const { status, callBy, country, remindAt } = referral
  if (status !== 'new' || callBy === null || country === null) return undefined
  const days = over?.({ callBy, country })
  if (days === undefined && remindAt !== null) return undefined
  const span = days ? `${days} business ${days === 1 ? 'day' : 'days'} over` : 'The time is over'
  return `⚠ ${span}: ${HAS_ACTED[awaitedOf(recipientOf(referral)).act]}`
}

/** The state of an open request in a line of a list. */
export function standingInShort(
  referral: Referral,
  read: WithDays & Pick<Referrals, 'over'>,
): { readonly says: string; readonly isLate: boolean } {
  const over = overInWords(referral, read.over)
  if (over) return { says: over, isLate: true }
  if (referral.status === 'active') return { says: isAtWork(referral), isLate: false }
  return { says: referral.status === 'new' ? isAwaited(referral, read) : NOTHING_SENT, isLate: false }
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

function linesOf(referral: Referral, read: ReadOf): ReferralView['lines'] {
  const { details } = referral
  const step = routeStepOf(referral)
  const missing = missingDetails(details)
  const recipient = recipientOf(referral)
  const given = consentInForce(referral, read.consents)
  const { name, services } = purposeWords[purposeOf(referral.facts)]
  // Older releases know adoption alone; they may have stored a service of another purpose.
  const service = services.find(({ id }) => id === details?.service)?.name ?? name
  const told = [referral.feeTold ? 'for a fee' : '', referral.daysTold ? TOLD[awaitedOf(recipient).act] : ''].filter(
    Boolean,
  )
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
  const edit = (title: string, what: EditedPart): ReferralButton => ({
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
