import type { Records, RecordsNeed } from '../../../dialogs/records.ts'
import type { ListFilter } from '../../../domain/entitlement/model.ts'
import type { RecordOperations, Viewer } from '../../../store/records/records.ts'
import { readHistory } from './read-history.ts'
import { nothingKeptFromRow } from './record-rows.ts'

/** So many are told of at once. */
const MOST_TOLD = 3

/** Where a list finds nothing: what the person took back of the customers that it names; of one alone its history. */
export async function listTakenBack(
  records: RecordOperations,
  viewer: Viewer,
  { filters, withHistory }: Extract<RecordsNeed, { kind: 'list' }>,
): Promise<Pick<Records, 'history' | 'takenBack'>> {
  for (const filter of filters.filter(namesCustomer)) {
    const rows = await records.takenBack(viewer, filter, MOST_TOLD)
    const [only, ...others] = rows
    if (!only) continue
    const history =
      others.length === 0 && withHistory > 0
        ? await readHistory(records, viewer.tenant, only.id, withHistory, undefined)
        : {}
    return { takenBack: rows.map(nothingKeptFromRow), ...history }
  }
  return {}
}

/** A page of the history of what the person took back. */
export async function readTakenBack(
  records: RecordOperations,
  viewer: Viewer,
  { id, history, before }: Extract<RecordsNeed, { kind: 'entitlement' }>,
): Promise<Pick<Records, 'history' | 'takenBack'>> {
  if (history === 0 || viewer.place !== undefined) return {}
  const row = await records.takenBackOf(viewer, id)
  if (!row) return {}
  return {
    takenBack: [nothingKeptFromRow(row)],
    ...(await readHistory(records, viewer.tenant, id, history, before)),
  }
}

/** “status” and “status blocked” name nobody: what is not kept is not listed. */
function namesCustomer({ customer, anyCustomer = [], statuses }: ListFilter): boolean {
  return statuses.length === 0 && (customer.length > 0 || anyCustomer.length > 0)
}
