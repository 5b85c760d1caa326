import { purposeWords, type ServiceId } from '../content/referral.ts'
import type { Contact } from './email.ts'
import type { Purpose } from './model.ts'

export type ReferralStatus = 'draft' | 'new' | 'active' | 'closed'
export type CloseReason = 'accepted' | 'declined' | 'no-answer' | 'withdrawn' | 'other'

export interface ExportFacts {
  readonly id: string
  readonly customer: string
  /** What the partner is for. */
  readonly purpose: Purpose
  readonly status: ReferralStatus
  readonly closeReason: CloseReason | null
  readonly statusReason: string | null
  readonly service: ServiceId | undefined
  readonly specialty: string
  readonly location: string
  /** ISO 3166; undefined when the location names none. */
  readonly country: string | undefined
  readonly language: string
  readonly need: string
  /** YYYY-MM-DD; empty when not known. */
  readonly wantedBy: string
  readonly workloads: readonly string[]
  /** Only while consent is in force. */
  readonly contact: Contact | undefined
  readonly consent: boolean
  /** ISO 8601, UTC. */
  readonly createdAt: string
  readonly updatedAt: string
}

/** The status and substatus in Partner Center. */
const STATUS: Readonly<Record<ReferralStatus, readonly [string, string]>> = {
  draft: ['New', 'Pending'],
  new: ['New', 'Received'],
  active: ['Active', 'Accepted'],
  closed: ['Closed', 'Lost'],
}
const CLOSED: Readonly<Record<CloseReason, string>> = {
  accepted: 'Won',
  declined: 'Declined',
  'no-answer': 'Expired',
  withdrawn: 'Lost',
  other: 'Lost',
}

/** A referral as JSON, with the field names of Partner Center's referrals. */
export function referralJson(facts: ExportFacts): string {
  const { contact } = facts
  const { name, services } = purposeWords[facts.purpose]
  const [status, substatus] = STATUS[facts.status]
  return JSON.stringify(
    {
      name: `${name} for ${facts.customer}`,
      externalReferenceId: facts.id,
      createdDateTime: facts.createdAt,
      updatedDateTime: facts.updatedAt,
      status,
      substatus: facts.status === 'closed' && facts.closeReason ? CLOSED[facts.closeReason] : substatus,
      statusReason: facts.statusReason,
      type: 'Independent',
      qualification: 'Direct',
      customerProfile: {
        name: facts.customer,
        address: { addressLine1: facts.location || null, country: facts.country ?? null },
        team: contact ? [memberOf(contact, facts.language)] : [],
      },
      // Partner Center spells the first one like that.
      consent: { consentToToShareInfoWithOthers: facts.consent, consentToContact: facts.consent },
      details: {
        notes: facts.need || null,
        closingDateTime: facts.wantedBy ? `${facts.wantedBy}T00:00:00Z` : null,
        requirements: {
          industries: [],
          products: facts.workloads,
          services: services.filter(({ id }) => id === facts.service).map((service) => service.name),
          solutions: facts.specialty ? [{ name: facts.specialty }] : [],
        },
      },
    },
    null,
    2,
  )
}

function memberOf({ name, role, email, phone }: Contact, language: string) {
  const [, first = '', last = ''] = /^(.*?)\s*(\S+)$/.exec(name.trim()) ?? []
  return {
    firstName: name ? first : null,
    lastName: name ? last : null,
    title: role || null,
    email: email || null,
    phoneNumber: phone || null,
    contactPreference: { locale: language || null },
  }
}
