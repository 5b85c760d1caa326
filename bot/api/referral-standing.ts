import type { ReferralStanding } from '../../api/work-wire.ts'
import { dayInWords, type WithDays } from '../../domain/days-in-words.ts'
import type { Referral } from '../../domain/referral/model.ts'
import { consentInForce, recipientOf, routeStepOf, stepOf, type ReadOf } from '../../domain/referral/state.ts'
import { attemptInWords, NEXT_STEP, REFERRAL_STATUS, saysOf, toWhom } from '../../domain/referral/in-words.ts'
import { awaitedOf, HAS_ACTED, isToAct } from '../../domain/referral/awaited.ts'
import { capitalised } from '../../playbook/names/words/capitalised.ts'
import { lessInWords } from '../../domain/referral/shared-in-words.ts'
import { wayInWords } from '../../domain/referral/way.ts'
import { purposeWords } from '../../playbook/content/referral.ts'
import { purposeOf } from '../../playbook/referral/route.ts'
import { businessDaysLeft } from '../../playbook/dates/business-days.ts'
import { countryName } from '../../playbook/dates/country.ts'
import type { Viewer } from '../../store/records/records.ts'
import type { StoreTransaction } from '../../store/store.ts'
import { readOf, type ReferralParts } from '../effects/referrals.ts'
import { workCalendar } from '../clock/work-calendar.ts'

/**
 * How a customer's open request for a partner stands, or the last one; null when there never was one, or the viewer may
 * see nothing of the customer. Contact data and who agreed are not even opened for it.
 * @param customer its id
 * @param today where it is read, YYYY-MM-DD; `dayOf`: which day it was there
 */
export async function referralStanding(
  tx: StoreTransaction,
  parts: ReferralParts,
  viewer: Viewer,
  customer: string,
  { today, dayOf }: { readonly today: string } & WithDays,
): Promise<ReferralStanding | null> {
  const row = await tx.referrals.newest(viewer.tenant, { id: customer })
  if (!row) return null
  const read = { ...(await readOf(tx, parts, row, { viewer, withContact: false })), dayOf }
  if (read.entitlements.length === 0) return null
  const { referral } = read
  const { status, sentAt, createdAt, closedAt, attempts } = referral
  const step = stepOf(referral, read)
  const way = routeStepOf(referral)
  const recipient = recipientOf(referral)
  return {
    status,
    wanted: purposeWords[purposeOf(referral.facts)].name,
    statusName: REFERRAL_STATUS[status],
    says: saysOf(referral, read),
    next: step.kind in NEXT_STEP ? NEXT_STEP[step.kind as keyof typeof NEXT_STEP] : null,
    route: way.kind === 'route' ? way.route : null,
    because: way.kind === 'route' ? wayInWords(referral, way) : null,
    recipient: recipient ? toWhom(recipient) : null,
    begunAt: createdAt,
    sentAt,
    closedAt,
    clock: clockOf(parts, referral, today),
    consent: consentOf(referral, read),
    before: attempts.map((attempt) => attemptInWords(attempt, read)),
  }
}

function clockOf({ holidays }: ReferralParts, referral: Referral, today: string): ReferralStanding['clock'] {
  const { status, callBy, country } = referral
  if (status !== 'new' || callBy === null || country === null) return null
  const left = businessDaysLeft(today, callBy, workCalendar(country, holidays))
  const over = today > callBy
  const awaited = awaitedOf(recipientOf(referral))
  return {
    left,
    over,
    awaited: isToAct(awaited, dayInWords(callBy), over),
    asked: capitalised(HAS_ACTED[awaited.act]),
    country: countryName(country),
  }
}

function consentOf(referral: Referral, { consents }: ReadOf): ReferralStanding['consent'] {
  const last = consents.at(-1)
  if (!last) return { state: 'not-asked', at: null, by: null, less: '' }
  const inForce = consentInForce(referral, consents)
  const state = last.kind === 'given' && !inForce ? 'other' : last.kind
  return { state, at: last.at, by: last.askedBy, less: inForce ? lessInWords(inForce.data) : '' }
}
