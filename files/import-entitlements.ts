import { customerKey, foldName } from '../playbook/names/customer-key.ts'
import type { PreparedPlaybook } from '../playbook/prepare.ts'
import { repeated } from '../store/repeat.ts'
import type { Store } from '../store/store.ts'
import { findColumns } from './columns.ts'
import type { ChangedByImport, ImportOptions } from './import-options.ts'
import { keepRow, type RowContext, type RowOutcome } from './keep-row.ts'
import { readEntitlement, type EntitlementInFile } from './read-entitlement.ts'
import { readTable } from './read-table.ts'

export interface ImportReport {
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  /** Rows that were not taken, with all that is wrong; the others were. */
  readonly bad: readonly { readonly line: number; readonly reason: string }[]
  /** Columns that were not read. */
  readonly ignored: readonly string[]
}

/** Rows in one transaction. */
const AT_ONCE = 100

/**
 * Reads a file of entitlements into the records. Good rows are kept even when others are bad; a row that was read
 * before, or says what is kept already, changes nothing, so that the same file can be read twice.
 * @throws FileError when the file as a whole cannot be read; nothing is kept then
 */
export async function importEntitlements(
  store: Store,
  prepared: PreparedPlaybook,
  bytes: Uint8Array,
  options: ImportOptions,
): Promise<ImportReport> {
  const table = readTable(bytes)
  const columns = findColumns(table)
  const bad: { line: number; reason: string }[] = []
  const good: { line: number; row: EntitlementInFile }[] = []
  const seen = new Map<string, { line: number; row: string }>()
  let again = 0
  for (const { line, cells } of table.rows) {
    const read = readEntitlement(prepared, columns, cells)
    if ('problems' in read) {
      bad.push({ line, reason: read.problems.join(' ') })
      continue
    }
    const pair = `${customerKey(read.row.customer)}\n${read.row.workload}`
    const row = JSON.stringify({ ...read.row, customer: undefined })
    const earlier = seen.get(pair)
    if (!earlier) {
      seen.set(pair, { line, row })
      good.push({ line, row: read.row })
    } else if (earlier.row === row) {
      again++
    } else {
      bad.push({ line, reason: `Line ${earlier.line} says something else of the same customer and workload.` })
    }
  }
  const outcomes: RowOutcome[] = []
  for (let i = 0; i < good.length; i += AT_ONCE) {
    const which = { part: i / AT_ONCE, last: i + AT_ONCE >= good.length }
    outcomes.push(...(await keepRows(store, prepared, good.slice(i, i + AT_ONCE), options, which)))
  }
  outcomes.forEach((outcome, i) => {
    if (outcome.kind === 'bad') bad.push({ line: good[i]!.line, reason: outcome.problems.join(' ') })
  })
  const count = (kind: RowOutcome['kind']): number => outcomes.filter((outcome) => outcome.kind === kind).length
  return {
    added: count('added'),
    changed: count('changed'),
    unchanged: count('unchanged') + again,
    bad: bad.sort((a, b) => a.line - b.line),
    ignored: columns.ignored,
  }
}

/** A part of the rows in one transaction; again from the newest state when somebody changed an entitlement meanwhile. */
async function keepRows(
  store: Store,
  prepared: PreparedPlaybook,
  rows: readonly { readonly row: EntitlementInFile }[],
  options: ImportOptions,
  which: Pick<ChangedByImport, 'part' | 'last'>,
): Promise<RowOutcome[]> {
  return repeated(() =>
    store.transaction(async (tx) => {
      const { records } = tx
      const people = await records.people(options.tenant)
      const ids = idsByName(people)
      const names = new Map(people.map(({ id, name }) => [id, name]))
      const context: RowContext = {
        prepared,
        records,
        options,
        personCalled: (name) => ids.get(foldName(name)),
        nameOf: (id) => names.get(id),
      }
      const outcomes: RowOutcome[] = []
      for (const { row } of rows) outcomes.push(await keepRow(context, row))
      const entitlements = outcomes.flatMap((each) => (each.kind === 'changed' && each.entitlement) || [])
      await options.follow?.(tx, { ...which, entitlements })
      return outcomes
    }),
  )
}

/** Ids by folded name; a name that two people have is nobody's. */
function idsByName(people: readonly { id: string; name: string }[]): Map<string, string | undefined> {
  const byName = new Map<string, string | undefined>()
  for (const { id, name } of people) {
    const key = foldName(name)
    byName.set(key, byName.has(key) && byName.get(key) !== id ? undefined : id)
  }
  return byName
}
