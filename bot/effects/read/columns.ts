import { z } from 'zod'
import type { PortfolioQuery, SavedView } from '../../../api/wire.ts'
import type { Attempt, ReferralDetails } from '../../../domain/referral/model.ts'
import type { KeptReason } from '../../../domain/entitlement/model.ts'
import type { ServiceId } from '../../../playbook/content/referral.ts'
import type { WorkloadId } from '../../../playbook/model.ts'
import { PURPOSES, type RouteFacts } from '../../../playbook/referral/model.ts'
import { jsonColumn } from '../../../store/engine/json.ts'

/* What single columns hold as JSON. As in `documents.ts`, what a newer version adds is read along and saved again. */

const yesNo = z.enum(['yes', 'no']).exactOptional()
const via = z.enum(['partner', 'account-team', 'quickleads'])
/** An id of the playbook: one that this version does not know is looked up, and not found. */
const idOf = <Id extends string>() => z.custom<Id>((value) => typeof value === 'string')

export const referralFacts = jsonColumn<RouteFacts>(
  'referral-facts',
  z.looseObject({
    purpose: z.enum(PURPOSES).exactOptional(),
    partner: yesNo,
    partnerName: z.string().exactOptional(),
    acm: yesNo,
    existing: z.enum(['keep', 'supplement']).exactOptional(),
    accountTeam: yesNo,
    acceptedBy: z.string().exactOptional(),
  }),
)

export const referralDetails = jsonColumn<ReferralDetails>(
  'referral-details',
  z.looseObject({
    service: idOf<ServiceId>(),
    specialty: z.string(),
    location: z.string(),
    language: z.string(),
    need: z.string(),
    wantedBy: z.string(),
    workloads: z.array(idOf<WorkloadId>()),
  }),
)

export const referralAttempts = jsonColumn<readonly Attempt[]>(
  'referral-attempts',
  z.array(
    z.looseObject({
      route: z.enum(['keep', 'supplement', 'account-team', 'quickleads']),
      via,
      partner: z.string().nullable(),
      sentAt: z.string(),
      outcome: z.enum(['declined', 'no-answer']),
      reason: z.string(),
      at: z.string(),
    }),
  ),
)

/** The data to whose sharing a contact agreed. */
export const consentData = jsonColumn<readonly string[]>('consent-data', z.array(z.string()))

/** Column of `entitlement` → what stood in it before and after a change. */
export const historyChanges = jsonColumn<Readonly<Record<string, readonly [before: unknown, after: unknown]>>>(
  'history-changes',
  z.record(z.string(), z.tuple([z.unknown(), z.unknown()])),
)

/** Why a status was kept. */
export const historyReasons = jsonColumn<readonly KeptReason[]>(
  'history-reasons',
  z.array(z.looseObject({ says: z.string(), quote: z.string().exactOptional() })),
)

/** Their queries are those of the tab, which reads them when one is opened. */
export const savedViews = jsonColumn<readonly SavedView[]>(
  'saved-views',
  z.array(
    z.looseObject({ name: z.string(), query: z.custom<PortfolioQuery>((v) => typeof v === 'object' && v !== null) }),
  ),
)
