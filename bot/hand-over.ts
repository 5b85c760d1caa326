import { handOverOf } from '../dialogs/engagement/derived.ts'
import type { Holidays } from '../dialogs/model.ts'
import type { HandOver } from '../playbook/hand-over.ts'
import type { PreparedPlaybook } from '../playbook/prepare.ts'
import type { EntitlementRow } from '../store/records.ts'
import type { StoreTransaction } from '../store/store.ts'
import { withEngagement } from './engagement.ts'

export interface HandOverParts {
  readonly prepared: PreparedPlaybook
  readonly holidays: Holidays
}

/**
 * Everything for those who take over an entitlement, of which `files/hand-over-files.ts` makes files. Who may have it is asked before.
 * @param today where it is read, YYYY-MM-DD
 */
export async function readHandOver(
  tx: StoreTransaction,
  { prepared, holidays }: HandOverParts,
  row: EntitlementRow,
  today: string,
): Promise<HandOver> {
  const records = await withEngagement(tx, row.tenant, row)
  const env = { prepared, holidays, records, today, newId: () => '' }
  return handOverOf(env, { entitlement: records.entitlement!, engagement: records.engagement! })
}
