import { playbook } from '../playbook/content/playbook.ts'
import type { DayOrder } from '../playbook/dates/numeric-days.ts'
import { dayOrderOf } from './day-order.ts'
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

/**
 * Headers that count only if the file has none of the usual ones: lists have remarks beside the notes, too. Of several
 * the one that stands first here counts.
 */
const SECOND_NAMES: Readonly<Partial<Record<Column, readonly string[]>>> = {
  customer: ['cust', 'cust name', 'acct', 'acct name', 'company name', 'client name', 'org', 'org name', 'tenant name'],
  workload: [
    'app',
    'apps',
    'application',
    'product name',
    'products',
    'prod',
    'services',
    'workloads',
    'solution',
    'tool',
  ],
  seats: ['seat', 'users', 'user count', 'qty', 'licence count', 'license count'],
  l1: ['current status', 'entitlement status', 'stat', 'state', 'current state', 'stage'],
  l2: ['substatus', 'sub state', 'status detail', 'status details', 'status reason'],
  targetDate: ['when', 'by when', 'eta', 'deadline', 'expected', 'expected date', 'planned date'],
  owner: ['fm name', 'ftm', 'responsible'],
  attempts: ['number of attempts', 'tries', 'outreach'],
  note: ['comment', 'comments', 'remark', 'remarks', 'details', 'summary', 'situation'],
}
/** “State” is as often the place of the customer: the cells tell. */
const MAY_BE_PLACE = new Set(['state', 'current state', 'stage'].map(fold))
/** The values by which they tell. */
const L1S = playbook.statuses.map(({ l1 }) => fold(l1))
const L2S = playbook.statuses.map(({ l2 }) => fold(l2))
/** A shorter cell, as that of a place, is a part of too many names. */
const SHORTEST_STATUS = 4

/** The position of each column. All other columns are named, so that nobody thinks they were read. */
export interface Columns {
  readonly at: Readonly<Partial<Record<Column, number>>>
  readonly ignored: readonly string[]
  /** The note is in a column of remarks, which older releases did not read. */
  readonly noteIsRemark?: true
  /** How the days of a column that could be swapped are read, where its other days tell. */
  readonly dayOrder?: Readonly<Partial<Record<Column, DayOrder>>>
}

/**
 * Finds the columns by their headers.
 * @throws FileError if customer or workload are missing, or two headers mean the same column
 */
export function findColumns({ headers, rows }: Table): Columns {
  const byName = columnsByName(NAMES)
  const first = new Set(headers.map((header) => byName.get(fold(header))))
  const folded = headers.map(fold)
  const taken = new Set(first)
  for (const [name, column] of columnsByName(SECOND_NAMES)) {
    const at = folded.indexOf(name)
    if (taken.has(column) || at < 0 || (MAY_BE_PLACE.has(name) && !tellsStatus(rows, at))) continue
    byName.set(name, column)
    taken.add(column)
  }
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
      `The first line has no column ${missing.join(' and no column ')}. It has: ${headers.join(', ')}. ` +
        'Needed: customer (or account, company, client, organization), workload (or product, app, service, entitlement); ' +
        'read besides: tenant id, seats, L1, L2, target date, owner, owner id, attempts, note, due date, intent, business reason, success owner.',
    )
  }
  const orders = (['targetDate', 'dueDate'] as const).flatMap((column) => {
    const order = dayOrderOf(rows, at[column])
    return order ? [[column, order] as const] : []
  })
  return {
    at,
    ignored,
    ...(at.note !== undefined && !first.has('note') ? { noteIsRemark: true } : {}),
    ...(orders.length > 0 ? { dayOrder: Object.fromEntries(orders) } : {}),
  }
}

/** True where any cell of the column is a status; without rows nothing says that it is none. */
function tellsStatus(rows: Table['rows'], at: number): boolean {
  const isStatus = (cell: string): boolean => {
    const said = fold(cell)
    if (said.length < SHORTEST_STATUS) return false
    return L1S.some((l1) => said.startsWith(l1) || l1.startsWith(said)) || L2S.some((l2) => l2.startsWith(said))
  }
  return rows.length === 0 || rows.some(({ cells }) => isStatus(cells[at] ?? ''))
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
