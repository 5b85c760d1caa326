import type { ReferralTable } from '../../store/schema/referral-schema.ts'
import { AT } from './entitlements.ts'

/** A request for a partner of tenant t1, just begun. */
export const newReferral = (id: string, more: Partial<ReferralTable> = {}): Omit<ReferralTable, 'customer_id'> => ({
  id,
  tenant: 't1',
  version: 1,
  status: 'draft',
  route: null,
  via: null,
  route_because: null,
  partner: null,
  facts: '{}',
  details: null,
  attempts: '[]',
  fee_told: 0,
  days_told: 0,
  sent_at: null,
  call_by: null,
  remind_at: null,
  country: null,
  close_reason: null,
  close_note: null,
  closed_at: null,
  owner_id: 'p1',
  owner_name: 'P',
  created_at: AT,
  updated_at: AT,
  updated_by_id: 'p1',
  updated_by_name: 'P',
  ...more,
})
