import type { Records } from '../../../dialogs/records.ts'
import { PUT_BACK } from '../../../domain/entitlement/change.ts'
import type { HistoryEntry } from '../../../domain/entitlement/model.ts'
import type { RecordOperations } from '../../../store/records/records.ts'
import { historyFromRow } from './record-rows.ts'

/** So many changes are told of an entitlement. */
const MOST_SINCE = 5

/** The changes that a card does not show; of most cards there are none, and nothing is read. */
export async function readSince(
  records: RecordOperations,
  tenant: string,
  { id, version }: { readonly id: string; readonly version: number },
  seen = version,
): Promise<Pick<Records, 'since'>> {
  if (seen >= version) return {}
  const rows = await records.history(tenant, id, undefined, Math.min(version - seen, MOST_SINCE))
  return { since: rows.filter((row) => row.version > seen).map(historyFromRow) }
}

/** What was said of an entitlement last. */
export async function readSaid(records: RecordOperations, tenant: string, id: string): Promise<Pick<Records, 'said'>> {
  const newest = (await records.newestComments(tenant, [id], PUT_BACK)).get(id)
  return newest ? { said: { text: newest.comment, by: newest.by_name, at: newest.at } } : {}
}

/** What was changed of each entitlement of a list since a day. @param day YYYY-MM-DD; without one nothing is read */
export async function readChanges(
  records: RecordOperations,
  tenant: string,
  rows: readonly { readonly id: string }[],
  from: string | undefined,
): Promise<Pick<Records, 'changes'>> {
  if (from === undefined) return {}
  const changes = new Map<string, HistoryEntry[]>()
  for (const { id } of rows) {
    const newest = await records.history(tenant, id, undefined, MOST_SINCE)
    changes.set(id, newest.filter(({ at }) => at >= from).map(historyFromRow))
  }
  return { changes }
}

/** The newest changes before a version, or of all. @param limit of one page */
export async function readHistory(
  records: RecordOperations,
  tenant: string,
  entitlement: string,
  limit: number,
  before: number | undefined,
): Promise<Pick<Records, 'history'>> {
  const rows = await records.history(tenant, entitlement, before, limit + 1)
  return { history: { entries: rows.slice(0, limit).map(historyFromRow), more: rows.length > limit } }
}
