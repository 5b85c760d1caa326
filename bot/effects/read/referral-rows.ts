import type { Consent, Referral, SaveReferral } from '../../../dialogs/referral/model.ts'
import { routeStepOf } from '../../../dialogs/referral/state.ts'
import type { CloseReason, ReferralStatus } from '../../../playbook/referral/json.ts'
import type { Via } from '../../../playbook/referral/model.ts'
import { CONSENT_DATA } from '../../../playbook/content/consent.ts'
import { withheldIn } from '../../../playbook/referral/shared-data.ts'
import type { ReferralTable } from '../../../store/schema/referral-schema.ts'
import type { ConsentRow, ReferralChanges, ReferralRow } from '../../../store/work/referrals.ts'
import { consentData, referralAttempts, referralDetails, referralFacts } from './columns.ts'

/** A row as the dialogs know it. */
export function referralFromRow(row: ReferralRow): Referral {
  return {
    id: row.id,
    version: row.version,
    customer: row.customer_name,
    status: row.status as ReferralStatus,
    facts: referralFacts.read(row.facts),
    partner: row.partner,
    details: row.details === null ? null : referralDetails.read(row.details),
    attempts: referralAttempts.read(row.attempts),
    feeTold: row.fee_told === 1,
    daysTold: row.days_told === 1,
    sentAt: row.sent_at,
    callBy: row.call_by,
    remindAt: row.remind_at,
    country: row.country,
    closeReason: row.close_reason as CloseReason | null,
    closeNote: row.close_note,
    closedAt: row.closed_at,
    owner: row.owner_name,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  }
}

/** @param agreed as it was opened; undefined when it is not needed, or was erased */
export function consentFromRow(row: ConsentRow, agreed: Consent['agreed']): Consent {
  const isPart = row.kind === 'refused' && row.agreed_data !== null
  return {
    kind: isPart ? 'given' : row.kind,
    recipient: { via: row.via as Via, partner: row.partner },
    askedBy: row.asked_by_name,
    at: row.at,
    words: row.words,
    version: row.words_version,
    data: consentData.read(isPart ? row.agreed_data! : row.data),
    agreed,
  }
}

/** The columns of an answer to the question; one to a part of it stands as refused for the version before. */
export function consentColumns({ kind, data }: Pick<Consent, 'kind' | 'data'>) {
  const isPart = kind === 'given' && withheldIn(data).length > 0
  return {
    kind: isPart ? 'refused' : kind,
    data: consentData.write(isPart ? CONSENT_DATA : data),
    agreed_data: isPart ? consentData.write(data) : null,
  } satisfies Partial<ConsentRow>
}

/** The columns that a turn sets. */
export function referralColumns({ referral, byId, byName, at }: SaveReferral) {
  const step = routeStepOf(referral)
  const route = step.kind === 'route' ? step : undefined
  return {
    status: referral.status,
    route: route?.route ?? null,
    via: route?.via ?? null,
    route_because: route?.because ?? null,
    partner: referral.partner,
    facts: referralFacts.write(referral.facts),
    details: referral.details && referralDetails.write(referral.details),
    attempts: referralAttempts.write(referral.attempts),
    fee_told: referral.feeTold ? 1 : 0,
    days_told: referral.daysTold ? 1 : 0,
    sent_at: referral.sentAt,
    call_by: referral.callBy,
    remind_at: referral.remindAt,
    country: referral.country,
    close_reason: referral.closeReason,
    close_note: referral.closeNote,
    closed_at: referral.closedAt,
    updated_at: at,
    updated_by_id: byId,
    updated_by_name: byName,
  } satisfies ReferralChanges
}

/** The row of a new referral, without its customer. */
export function newReferral(save: SaveReferral): Omit<ReferralTable, 'customer_id'> {
  const { referral, tenant, byId, byName } = save
  return {
    id: referral.id,
    tenant,
    version: referral.version,
    owner_id: byId,
    owner_name: byName,
    created_at: referral.createdAt,
    ...referralColumns(save),
  }
}
