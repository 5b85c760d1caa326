import type { StatusRecord } from '../../domain/entitlement/status-record.ts'
import type { Player } from './story.ts'

/**
 * A migration that the player has kept already, without saying anything.
 * @param of what matters to the test; the entitlement's id is made of the customer's name unless it is given
 */
export function keepMigration(
  { who, records }: Player,
  of: Partial<StatusRecord> & Pick<StatusRecord, 'customer' | 'workload'>,
): void {
  const entitlement = of.entitlement ?? of.customer
  const status: StatusRecord = {
    id: `h-${entitlement}`,
    entitlement,
    seen: null,
    tenant: who.tenant,
    status: 'migration',
    recommended: 'migration',
    strength: 'clear',
    reasons: [],
    overrideReason: null,
    note: 'They move.',
    targetDate: '2027-02-06',
    unblockDate: null,
    dateUnknown: false,
    attempts: null,
    situation: '',
    answers: {},
    playbookVersion: '1',
    byId: who.id,
    byName: who.name,
    at: '2026-03-02T10:00:00.000Z',
    ...of,
  }
  records.carryOut({ kind: 'keepStatus', status })
}
