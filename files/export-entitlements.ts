import type { Status, StatusId, WorkloadId } from '../playbook/model.ts'
import type { PreparedPlaybook } from '../playbook/prepare.ts'
import type { EntitlementRow } from '../store/records/records.ts'
import { isGuid } from '../store/guid.ts'
import type { Store } from '../store/store.ts'

/** A day is YYYY-MM-DD. */
export type ExportCell = string | number | { readonly day: string } | null

export interface ExportTable {
  readonly columns: readonly { readonly header: string; readonly width: number }[]
  readonly rows: readonly (readonly ExportCell[])[]
}

/** The day of a moment (ISO 8601, UTC), YYYY-MM-DD. */
type DayOf = (moment: string) => string

interface ExportColumn {
  readonly header: string
  /** In characters. */
  readonly width: number
  readonly cell: (row: EntitlementRow, status: Status, prepared: PreparedPlaybook, dayOf: DayOf) => ExportCell
}

/** The first columns are those that the import reads, so an exported file can be imported again. */
const COLUMNS: readonly ExportColumn[] = [
  { header: 'Customer', width: 30, cell: (row) => row.customer_name },
  { header: 'Tenant ID', width: 20, cell: (row) => row.customer_tenant_id },
  {
    header: 'Workload',
    width: 22,
    cell: (row, _status, prepared) => prepared.workload.get(row.workload as WorkloadId)?.name ?? row.workload,
  },
  { header: 'Seats', width: 8, cell: (row) => row.seats },
  { header: 'L1', width: 16, cell: (_row, status) => status.l1 },
  { header: 'L2', width: 34, cell: (_row, status) => status.l2 },
  { header: 'Target date', width: 12, cell: dateCell },
  { header: 'Owner', width: 20, cell: (row) => row.owner_name },
  { header: 'Attempts', width: 24, cell: (row) => row.attempts },
  { header: 'Note', width: 60, cell: (row) => row.note },
  { header: 'Status since', width: 12, cell: (row, _status, _prepared, dayOf) => ({ day: dayOf(row.status_at) }) },
  { header: 'Status by', width: 20, cell: (row) => row.status_by_name },
  { header: 'Due date', width: 12, cell: (row) => (row.due_date ? { day: row.due_date } : null) },
  { header: 'Intent', width: 30, cell: (row) => row.intent },
  { header: 'Business reason', width: 30, cell: (row) => row.business_reason },
  { header: 'Success owner', width: 20, cell: (row) => row.success_owner },
  // Two people may have the same name; with the id, an import finds the right one.
  { header: 'Owner ID', width: 20, cell: (row) => (isGuid(row.owner_id ?? '') ? row.owner_id : null) },
]

/** Rows read at once. */
const PAGE = 500

/** All entitlements of a tenant as a table, in the order of their creation. */
export async function exportEntitlements(
  store: Store,
  prepared: PreparedPlaybook,
  tenant: string,
): Promise<ExportTable> {
  const rows: EntitlementRow[] = []
  for (let after = ''; ;) {
    const page = await store.transaction(({ records }) => records.all(tenant, after, PAGE))
    rows.push(...page)
    if (page.length < PAGE) break
    after = page.at(-1)!.id
  }
  return exportRows(prepared, rows)
}

/** Entitlements as a table, in the given order. @param dayOf where who reads it is; else days are those of UTC */
export function exportRows(
  prepared: PreparedPlaybook,
  rows: readonly EntitlementRow[],
  dayOf: DayOf = (moment) => moment.slice(0, 10),
): ExportTable {
  return {
    columns: COLUMNS.map(({ header, width }) => ({ header, width })),
    rows: rows.map((row) => {
      const status = prepared.status.get(row.status as StatusId)!
      return COLUMNS.map(({ cell }) => cell(row, status, prepared, dayOf))
    }),
  }
}

function dateCell(row: EntitlementRow): ExportCell {
  const day = row.target_date ?? row.unblock_date
  if (day) return { day }
  return row.date_unknown === 1 ? 'not known' : null
}
