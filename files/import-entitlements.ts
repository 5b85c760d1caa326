import { customerKey, foldName } from '../playbook/names/customer-key.ts'
import type { PreparedPlaybook } from '../playbook/prepare.ts'
import { breathe } from '../store/engine/breathe.ts'
import { repeated } from '../store/engine/repeat.ts'
import type { Store } from '../store/store.ts'
import { findColumns } from './columns.ts'
import type { ReplacedTenantId } from './customer-tenant.ts'
import type { ChangedByImport, ImportOptions } from './import-options.ts'
import { keepRow, type RowOutcome } from './keep-row.ts'
import { addToPair, keepPair, type RowAndOutcome, type RowOfPair } from './rows-of-pair.ts'
import { isTotal, readEntitlement } from './read-entitlement.ts'
import { readTable } from './read-table.ts'
import type { RowContext } from './row-context.ts'

interface BadRow {
  readonly line: number
  readonly reason: string
}

export interface ImportReport {
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  /** The first of the rejected rows, with all their faults. All other good rows were taken. */
  readonly bad: readonly BadRow[]
  /** The number of rejected rows. */
  readonly badRows: number
  /** Of those added, how many have no status in the file: they begin as New Subscription or Workload. */
  readonly withoutStatus: number
  /** Columns that were ignored. */
  readonly ignored: readonly string[]
  /** Customers whose tenant id was replaced; undefined if none was. */
  readonly tenantIds?: readonly ReplacedTenantId[]
}

/** Customers' workloads per transaction, and rows to read before other work gets its turn. */
const AT_ONCE = 100
const NONE: ReadonlySet<string> = new Set()

/**
 * Reads a file of entitlements into the records. Good rows are kept even if others are bad. A row that was read before,
 * or that equals the stored values, changes nothing, so the same file can be read twice.
 * @throws FileError if the whole file cannot be read; nothing is stored then
 */
export async function importEntitlements(
  store: Store,
  prepared: PreparedPlaybook,
  bytes: Uint8Array,
  options: ImportOptions,
): Promise<ImportReport> {
  const table = await readTable(bytes, options.limits?.rows)
  const columns = findColumns(table)
  const bad: BadRow[] = []
  const pairs = new Map<string, RowOfPair[]>()
  const tenants = new Map<string, Set<string>>()
  for (const [i, { line, cells }] of table.rows.entries()) {
    if (i % AT_ONCE === 0) await breathe()
    if (isTotal(columns, cells)) continue
    const read = readEntitlement(prepared, columns, cells)
    if ('problems' in read) {
      bad.push({ line, reason: read.problems.join(' ') })
      continue
    }
    const customer = customerKey(read.row.customer)
    const { tenantId } = read.row
    if (tenantId !== undefined) tenants.set(customer, (tenants.get(customer) ?? new Set()).add(tenantId))
    addToPair(pairs, `${customer}\n${read.row.workload}`, { line, row: read.row })
  }
  const ofFile: OfFile = { noteIsRemark: columns.noteIsRemark === true, tenantsOf: (key) => tenants.get(key) ?? NONE }
  const tenantIds: ReplacedTenantId[] = []
  const count: Record<RowOutcome['kind'], number> = { added: 0, changed: 0, unchanged: 0, bad: 0 }
  let withoutStatus = 0
  const all = [...pairs.values()]
  for (let at = 0; at < all.length; at += AT_ONCE) {
    const which = { part: at / AT_ONCE, last: at + AT_ONCE >= all.length }
    const outcomes = await keepPairs(store, prepared, all.slice(at, at + AT_ONCE), options, { ...ofFile, ...which })
    for (const { line, row, outcome } of outcomes) {
      count[outcome.kind]++
      if (outcome.kind === 'added' && row.status === undefined) withoutStatus++
      if (outcome.tenantId) tenantIds.push(outcome.tenantId)
      if (outcome.kind === 'bad') bad.push({ line, reason: outcome.problems.join(' ') })
    }
  }
  return {
    added: count.added,
    changed: count.changed,
    unchanged: count.unchanged,
    bad: bad.toSorted((a, b) => a.line - b.line).slice(0, options.limits?.bad),
    badRows: bad.length,
    withoutStatus,
    ignored: columns.ignored,
    ...(tenantIds.length > 0 ? { tenantIds } : {}),
  }
}

/** What the rows of a file share. */
type OfFile = Pick<RowContext, 'noteIsRemark' | 'tenantsOf'>

/** Stores some rows in one transaction; repeated with the newest state if somebody changed an entitlement meanwhile. */
async function keepPairs(
  store: Store,
  prepared: PreparedPlaybook,
  pairs: readonly (readonly RowOfPair[])[],
  options: ImportOptions,
  { part, last, ...ofFile }: Pick<ChangedByImport, 'part' | 'last'> & OfFile,
): Promise<RowAndOutcome[]> {
  return repeated(() =>
    store.transaction(async (tx) => {
      const { records, rights } = tx
      const people = await records.peopleNow(options.tenant)
      const ids = idsByName(people)
      const names = new Map(people.map(({ id, name }) => [id, name]))
      const context: RowContext = {
        ...ofFile,
        prepared,
        records,
        rights,
        options,
        personCalled: (name) => ids.get(foldName(name)),
        nameOf: (id) => names.get(id),
      }
      const rows: RowAndOutcome[] = []
      for (const pair of pairs) rows.push(...(await keepPair(pair, (row) => keepRow(context, row))))
      const entitlements = rows.flatMap(({ outcome }) => (outcome.kind === 'changed' && outcome.entitlement) || [])
      await options.follow?.(tx, { part, last, entitlements })
      return rows
    }),
  )
}

/** Ids by folded name; undefined for a name that two people have. */
function idsByName(people: readonly { id: string; name: string }[]): Map<string, string | undefined> {
  const byName = new Map<string, string | undefined>()
  for (const { id, name } of people) {
    const key = foldName(name)
    byName.set(key, byName.has(key) && byName.get(key) !== id ? undefined : id)
  }
  return byName
}
