import { QUICKLEADS_TASK } from '../../playbook/content/referral.ts'
import type { Route } from '../../playbook/referral/model.ts'
import type { Referral } from './model.ts'

const THROUGH = { 'account-team': 'the account team', quickleads: `QuickLeads, task ${QUICKLEADS_TASK}` } as const

/** Who gets the request, and why; once the customer has named a partner, through whom it goes there. */
export function wayInWords({ facts, partner }: Pick<Referral, 'facts' | 'partner'>, { via, because }: Route): string {
  if (via === 'partner') return facts.partnerName ? `${facts.partnerName}. ${because}` : because
  return partner === null ? because : `${partner}, through ${THROUGH[via]}.`
}
