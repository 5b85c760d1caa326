import { createHolidays } from '../../bot/clock/public-holidays.ts'
import { businessDaysOver } from '../../bot/clock/referral-clock.ts'
import { workCalendar } from '../../bot/clock/work-calendar.ts'
import type { Person } from '../../domain/person.ts'
import type { Consent, Referral, SaveReferral } from '../../domain/referral/model.ts'
import type { ReferralNeed, Referrals } from '../../dialogs/referral/model.ts'
import type { Entitlement } from '../../domain/entitlement/model.ts'
import { whoseConsent } from '../../dialogs/referral/said-of-consent.ts'
import { clockOf } from '../../playbook/dates/business-days.ts'
import { countryOf } from '../../playbook/dates/country.ts'
import { customerKey } from '../../playbook/names/customer-key.ts'
import type { Contact, Email } from '../../playbook/referral/email.ts'
import type { MemoryAcm } from './memory-acm.ts'

interface Kept {
  readonly tenant: string
  referral: Referral
  readonly consents: Consent[]
  contact?: Contact | undefined
  email?: Email | undefined
}

/** The records of the story that stand beside them. */
interface BesideRecords {
  readonly acm: Pick<MemoryAcm, 'routeOf'>
  open(who: Person): readonly Entitlement[]
}

const holidays = createHolidays()
const shared = new WeakMap<BesideRecords, MemoryReferrals>()

/** Referrals of the stories: what `bot/effects/referrals.ts` does with a database, in memory, in the clear and at once. */
export class MemoryReferrals {
  readonly kept: Kept[] = []
  private readonly records: BesideRecords

  private constructor(records: BesideRecords) {
    this.records = records
  }

  /** Whoever shares records shares these. */
  static of(records: BesideRecords): MemoryReferrals {
    const referrals = shared.get(records) ?? new MemoryReferrals(records)
    shared.set(records, referrals)
    return referrals
  }

  isRequested(tenant: string, customer: string): boolean {
    return this.kept.some(
      (each) => each.tenant === tenant && customerKey(each.referral.customer) === customerKey(customer),
    )
  }

  /** Of the place to which a partner is asked for. */
  countryOf(customer: string): string | undefined {
    const kept = this.kept.findLast((each) => customerKey(each.referral.customer) === customerKey(customer))
    return countryOf(kept?.referral.details?.location ?? '')
  }

  read(who: Person, need: ReferralNeed, at: string): Referrals {
    const seen = this.records.open(who)
    const nothing: Referrals = {
      customers: [],
      entitlements: [],
      consents: [],
      hasContact: false,
      hasEmail: false,
      businessDays: 3,
      contactDays: 90,
      clock: (location) => {
        const country = countryOf(location) ?? 'US'
        const { callBy, remindOn } = clockOf(at.slice(0, 10), 3, workCalendar(country, holidays))
        return { callBy, remindOn, remindAt: `${remindOn}T08:00:00.000Z`, country }
      },
      over: (sent) => businessDaysOver(sent, at, { time_zone: 'UTC' }, holidays),
    }
    const ofCustomer = (key: string): Referrals => {
      const entitlements = seen.filter(({ customer }) => customerKey(customer) === key)
      const chosenRoute = entitlements[0] && this.records.acm.routeOf(who.tenant, entitlements[0].customer)
      const customer = {
        ...(entitlements[0] ? { customer: entitlements[0].customer } : {}),
        ...(chosenRoute ? { chosenRoute } : {}),
      }
      const kept = this.kept.findLast(
        (each) => each.tenant === who.tenant && customerKey(each.referral.customer) === key,
      )
      if (!kept) return { ...nothing, ...customer, entitlements }
      const { referral, consents, contact, email } = kept
      const hidden = need.kind === 'referral' && need.contact
      return {
        ...nothing,
        ...customer,
        referral,
        entitlements,
        consents: consents.map((each) => (hidden ? each : { ...each, agreed: undefined })),
        hasContact: contact !== undefined,
        hasEmail: email !== undefined,
        ...(hidden && contact ? { contact } : {}),
        ...(hidden && email ? { email } : {}),
      }
    }
    switch (need.kind) {
      case 'open': {
        const keys = new Set(seen.map(({ customer }) => customerKey(customer)))
        const rows = this.kept
          .filter(({ tenant, referral }) => tenant === who.tenant && keys.has(customerKey(referral.customer)))
          .map(({ referral }) => referral)
          .filter(({ status }) => status !== 'closed')
          .sort((a, b) => (a.callBy ?? '9').localeCompare(b.callBy ?? '9'))
        return { ...nothing, open: { rows: rows.slice(0, need.limit), total: rows.length } }
      }
      case 'search': {
        if (need.said !== undefined && !this.called(seen, need.parts))
          return this.read(who, { kind: 'said', said: need.said }, at)
        const keys = [...new Set(seen.map(({ customer }) => customerKey(customer)))].sort()
        const exact = keys.filter((key) => key === need.parts.join(' '))
        const found = exact.length > 0 ? exact : keys.filter((key) => need.parts.every((part) => key.includes(part)))
        if (found.length === 1) return ofCustomer(found[0]!)
        const nameOf = (key: string) => seen.find(({ customer }) => customerKey(customer) === key)!.customer
        return { ...nothing, customers: found.map((key) => ({ key, name: nameOf(key) })) }
      }
      case 'said': {
        const names = new Map(seen.map(({ customer }) => [customerKey(customer), customer]))
        const all = [...names].map(([key, name]) => ({ key, name }))
        const inForce = all.filter(({ key }) => {
          const { referral, consents } = ofCustomer(key)
          return referral !== undefined && consents.at(-1)?.kind === 'given'
        })
        const open = all.filter(({ key }) => (ofCustomer(key).referral?.status ?? 'closed') !== 'closed')
        const consented = need.among === 'open' ? [] : whoseConsent(inForce, need.said)
        const found = consented.length > 0 || !need.among ? consented : whoseConsent(open, need.said)
        return found.length === 1 ? ofCustomer(found[0]!.key) : { ...nothing, customers: found }
      }
      case 'customer': {
        const mine = seen.some(({ customer }) => customerKey(customer) === need.key)
        return mine || need.kept ? ofCustomer(need.key) : nothing
      }
      case 'referral': {
        const kept = this.kept.find((each) => each.tenant === who.tenant && each.referral.id === need.id)
        const read = kept && ofCustomer(customerKey(kept.referral.customer))
        return read && read.entitlements.length > 0 && read.referral?.id === need.id ? read : nothing
      }
    }
  }

  private called(seen: readonly { readonly customer: string }[], parts: readonly string[]): boolean {
    return seen.some(({ customer }) => parts.every((part) => customerKey(customer).includes(part)))
  }

  carryOut(effect: SaveReferral): void {
    const { seen, tenant, referral, consent, contact, email } = effect
    const found = this.kept.find((each) => each.referral.id === referral.id)
    if ((found?.referral.version ?? 0) !== seen) throw new Error('The turn did not see the newest state.')
    const kept: Kept = found ?? { tenant, referral, consents: [] }
    if (!found) this.kept.push(kept)
    kept.referral = referral
    if (consent) kept.consents.push(consent)
    if (contact !== undefined) kept.contact = contact === 'erase' ? undefined : contact
    if (contact === 'erase') kept.email = undefined
    if (email !== undefined) kept.email = email === 'erase' ? undefined : email
  }
}
