import { FileError } from './file-error.ts'
import type { Table } from './read-table.ts'

export type Column =
  | 'customer'
  | 'tenantId'
  | 'workload'
  | 'seats'
  | 'l1'
  | 'l2'
  | 'targetDate'
  | 'owner'
  | 'ownerId'
  | 'attempts'
  | 'note'
  | 'dueDate'
  | 'intent'
  | 'businessReason'
  | 'successOwner'

/** Usual headers of each column; case, blanks and punctuation do not matter. */
const NAMES: Readonly<Record<Column, readonly string[]>> = {
  customer: [
    'customer',
    'customer name',
    'account',
    'account name',
    'company',
    'client',
    'organization',
    'organisation',
  ],
  tenantId: ['tenant id', 'tenant', 'customer tenant id', 'customer tenant', 'oms tenant id', 'tenant guid'],
  workload: ['workload', 'workload name', 'service', 'service name', 'product', 'entitlement'],
  seats: ['seats', 'seat count', 'number of seats', 'licenses', 'licences', 'quantity', 'units'],
  l1: ['l1', 'l1 status', 'status l1', 'status', 'level 1', 'status level 1'],
  l2: ['l2', 'l2 status', 'status l2', 'sub status', 'level 2', 'status level 2'],
  targetDate: ['target date', 'target', 'date', 'projected unblock date', 'unblock date', 'target completion date'],
  owner: ['owner', 'owner name', 'fm', 'fasttrack manager', 'assigned to', 'manager'],
  ownerId: ['owner id', 'owner object id', 'entra object id', 'fm id'],
  attempts: ['attempts', 'contact attempts'],
  note: ['note', 'notes', 'entitlement note', 'status note'],
  dueDate: ['due date', 'due', 'customer due date'],
  intent: ['intent', 'customer intent', 'intent to use'],
  businessReason: ['business reason', 'reason', 'business case', 'business driver'],
  successOwner: ['success owner', 'customer success owner', 'success manager', 'csm'],
}

/** Headers that count only if the file has none of the usual ones: lists have remarks beside the notes, too. */
const SECOND_NAMES: Readonly<Partial<Record<Column, readonly string[]>>> = {
  note: ['comment', 'comments', 'remark', 'remarks'],
}

/** The position of each column. All other columns are named, so that nobody thinks they were read. */
export interface Columns {
  readonly at: Readonly<Partial<Record<Column, number>>>
  readonly ignored: readonly string[]
  /** The note is in a column of remarks, which older releases did not read. */
  readonly noteIsRemark?: true
}

/**
 * Finds the columns by their headers.
 * @throws FileError if customer or workload are missing, or two headers mean the same column
 */
export function findColumns({ headers }: Table): Columns {
  const byName = columnsByName(NAMES)
  const first = new Set(headers.map((header) => byName.get(fold(header))))
  for (const [name, column] of columnsByName(SECOND_NAMES)) if (!first.has(column)) byName.set(name, column)
  const at: Partial<Record<Column, number>> = {}
  const ignored: string[] = []
  headers.forEach((header, i) => {
    const column = byName.get(fold(header))
    if (!column) {
      if (header !== '') ignored.push(header)
      return
    }
    const earlier = at[column]
    if (earlier !== undefined) {
      throw new FileError(
        `“${headers[earlier]}” and “${header}” are both read as ${NAMES[column][0]}. Remove one of them.`,
      )
    }
    at[column] = i
  })
  const missing = (['customer', 'workload'] as const).filter((column) => at[column] === undefined)
  if (missing.length > 0) {
    throw new FileError(
      `The first line has no column ${missing.join(' and no column ')}. It has: ${headers.join(', ')}. Needed: customer, workload; ` +
        'read besides: tenant id, seats, L1, L2, target date, owner, owner id, attempts, note, due date, intent, business reason, success owner.',
    )
  }
  return { at, ignored, ...(at.note !== undefined && !first.has('note') ? { noteIsRemark: true } : {}) }
}

/** Which columns these headers name; undefined for one that names none. */
export function knownColumns(headers: readonly string[]): readonly (Column | undefined)[] {
  return headers.map((header) => ANY_NAME.get(fold(header)))
}

function columnsByName(names: Readonly<Partial<Record<Column, readonly string[]>>>): Map<string, Column> {
  const columns = Object.entries(names) as [Column, readonly string[]][]
  return new Map(columns.flatMap(([column, all]) => all.map((name) => [fold(name), column] as const)))
}

function fold(header: string): string {
  return header.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

/** Every header that is known, made once: each message is asked for its columns. */
const ANY_NAME: ReadonlyMap<string, Column> = new Map([...columnsByName(SECOND_NAMES), ...columnsByName(NAMES)])
