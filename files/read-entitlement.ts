import { MAX_CUSTOMER_NAME, MAX_NOTE } from '../playbook/limits.ts'
import { customerKey } from '../playbook/names/customer-key.ts'
import type { StatusId, WorkloadId } from '../playbook/model.ts'
import type { PreparedPlaybook } from '../playbook/prepare.ts'
import { isDateUnknown } from '../playbook/dates/date-unknown.ts'
import type { DayOrder } from '../playbook/dates/numeric-days.ts'
import { dayInWords } from '../playbook/dates/days.ts'
import { readDay } from '../playbook/dates/read-day.ts'
import { readSeats, SEATS_RULE } from '../playbook/seats.ts'
import { tokenize } from '../playbook/reading/text/text.ts'
import { isGuid } from '../store/guid.ts'
import { attemptsWithNote } from './attempts-of-note.ts'
import type { Column, Columns } from './columns.ts'
import { unguarded } from './formula-guard.ts'
import { readStatus } from './read-status.ts'
import { isPlaceholder, tenantIdIn } from './tenant-id.ts'

/** One row of a file; undefined if the file has no value. */
export interface EntitlementInFile {
  readonly customer: string
  readonly workload: WorkloadId
  readonly tenantId: string | undefined
  readonly seats: number | undefined
  readonly status: StatusId | undefined
  /** YYYY-MM-DD. */
  readonly date: string | undefined
  /** The file says that the date is not known. */
  readonly dateUnknown: boolean
  readonly owner: string | undefined
  /** The owner's object id in Entra; it separates people of the same name. */
  readonly ownerId: string | undefined
  readonly attempts: string | undefined
  readonly note: string | undefined
  /** When the customer wants to use it, YYYY-MM-DD; this and the next three are the playbook's DIBS. */
  readonly dueDate: string | undefined
  readonly intent: string | undefined
  readonly businessReason: string | undefined
  readonly successOwner: string | undefined
}

/** The length of a cell for a few words, and for a sentence or two; in characters. */
const SHORT_CELL = MAX_CUSTOMER_NAME
const LONG_CELL = MAX_NOTE
/** A longer text, including blanks, is no name; in characters. */
const MOST_OF_NAME = 10_000

/** The name of each column in messages, and the length of its cells. */
const CELLS: Readonly<Record<Column, readonly [name: string, most: number]>> = {
  customer: ['customer’s name', SHORT_CELL],
  workload: ['workload', SHORT_CELL],
  seats: ['number of seats', SHORT_CELL],
  l1: ['L1', SHORT_CELL],
  l2: ['L2', SHORT_CELL],
  targetDate: ['target date', SHORT_CELL],
  dueDate: ['due date', SHORT_CELL],
  owner: ['owner', LONG_CELL],
  ownerId: ['owner id', LONG_CELL],
  tenantId: ['tenant id', LONG_CELL],
  attempts: ['attempts', LONG_CELL],
  note: ['note', LONG_CELL],
  intent: ['intent', LONG_CELL],
  businessReason: ['business reason', LONG_CELL],
  successOwner: ['success owner', LONG_CELL],
}

/** Reads the cells of a row and reports all faults at once. Cells that are too long are not read at all. */
export function readEntitlement(
  prepared: PreparedPlaybook,
  columns: Columns,
  cells: readonly string[],
): { readonly row: EntitlementInFile } | { readonly problems: readonly string[] } {
  const cell = (column: Column): string => {
    const at = columns.at[column]
    return unguarded(at === undefined ? '' : (cells[at] ?? '')).trim()
  }
  const named = cell('customer')
  // Several blanks count as one, unless there are so many that replacing them would take too long.
  const customer = named.length > MOST_OF_NAME ? named : named.replace(/\s+/g, ' ')
  const problems = (Object.entries(CELLS) as [Column, (typeof CELLS)[Column]][])
    .filter(([column, [, most]]) => (column === 'customer' ? customer : cell(column)).length > most)
    .map(([, [name, most]]) => `The ${name} has more than ${most} characters. Shorten it.`)
  if (problems.length > 0) return { problems }
  if (!customerKey(customer)) problems.push('The customer is missing.')
  const workload = workloadCalled(prepared, cell('workload'), problems)
  const tenantId = tenantIdIn(cell('tenantId'), problems)
  const seats = seatsIn(cell('seats'), problems)
  const status = readStatus(prepared, cell('l1'), cell('l2'))
  if ('problem' in status) problems.push(status.problem)
  const dateUnknown = isUnknown(cell('targetDate'))
  const date = readDate(cell('targetDate'), columns.dayOrder?.targetDate, problems)
  const dueDate = readDate(cell('dueDate'), columns.dayOrder?.dueDate, problems)
  const ownerId = ownerIdIn(cell('ownerId'), problems)
  if (problems.length > 0 || 'problem' in status || !workload) return { problems }
  const attempts = cell('attempts') || undefined
  const note = cell('note') || undefined
  const asksForAttempts = status.status?.requires.includes('attempts') === true
  return {
    row: {
      customer,
      workload,
      tenantId,
      seats,
      status: status.status?.id,
      date,
      dateUnknown,
      owner: cell('owner').replace(/\s+/g, ' ') || undefined,
      ownerId,
      attempts: asksForAttempts ? attemptsWithNote(attempts, note) : attempts,
      note,
      dueDate,
      intent: cell('intent') || undefined,
      businessReason: cell('businessReason') || undefined,
      successOwner: cell('successOwner') || undefined,
    },
  }
}

/** True for a line of totals below a list: it has no customer. */
export function isTotal({ at }: Columns, cells: readonly string[]): boolean {
  const cell = (column: 'customer' | 'workload'): string => cells[at[column] ?? -1] ?? ''
  return cell('workload') === '' && /^(?:grand )?totals?:?$/i.test(cell('customer'))
}

/** Words that mean a workload in a cell of workloads, but not in a sentence. */
const IN_A_CELL: Readonly<Record<string, WorkloadId>> = {
  office: 'm365-apps',
  apps: 'm365-apps',
  calling: 'teams-phone',
  phone: 'teams-phone',
  voice: 'teams-phone',
}

function workloadCalled(prepared: PreparedPlaybook, cell: string, problems: string[]): WorkloadId | undefined {
  if (!cell) {
    problems.push('The workload is missing.')
    return undefined
  }
  const name = cell.toLowerCase()
  const exact = prepared.playbook.workloads.find(
    (workload) => workload.name.toLowerCase() === name || workload.id === name,
  )
  if (exact) return exact.id
  if (Object.hasOwn(IN_A_CELL, name)) return IN_A_CELL[name]
  const called = (text: string): Set<WorkloadId> =>
    new Set(prepared.workloads.find(tokenize(text)).map(({ meaning }) => meaning as WorkloadId))
  // "Microsoft Teams Phone" is Teams Phone, not Microsoft Teams.
  const short = called(cell.replace(/^(microsoft|ms)\s+/i, ''))
  const found = short.size > 0 ? short : called(cell)
  if (found.size === 0) problems.push(`The workload “${cell}” is not known.`)
  if (found.size > 1) problems.push(`“${cell}” names several workloads. Give each its own line.`)
  return found.size === 1 ? [...found][0] : undefined
}

function isUnknown(cell: string): boolean {
  return isDateUnknown(cell.replace(/\s+/g, ' ').replace(/\.$/, ''))
}

function readDate(cell: string, order: DayOrder | undefined, problems: string[]): string | undefined {
  if (cell === '' || isUnknown(cell)) return undefined
  const date = readDay(cell)
  if (date && 'day' in date) return date.day
  if (date && order) return date.either[order === 'day-first' ? 0 : 1]
  const counted = dayCounted(cell)
  problems.push(
    date
      ? `The date “${cell}” can be read in two ways, as ${date.either.map(dayInWords).join(' or ')}. Write it as YYYY-MM-DD.`
      : counted
        ? `“${cell}” is a day as Excel counts it, ${counted}. Format the column as a date, or write it as YYYY-MM-DD.`
        : `“${cell}” is not a date. Write it as YYYY-MM-DD.`,
  )
  return undefined
}

/**
 * The day that Excel shows for a number of five digits: days since the end of 1899. The number may also mean something
 * else.
 */
function dayCounted(cell: string): string | undefined {
  if (!/^[2-9]\d{4}$/.test(cell)) return undefined
  return new Date(Date.UTC(1899, 11, 30) + Number(cell) * 86_400_000).toISOString().slice(0, 10)
}

/** The unit behind a number of seats. */
const UNIT = /(?<=\d) ?(?:users?|seats?|licen[cs]es?)$/i

function seatsIn(cell: string, problems: string[]): number | undefined {
  if (cell === '' || isPlaceholder(cell)) return undefined
  const seats = readSeats(cell.replace(UNIT, ''))
  if (seats === undefined) problems.push(`Seats “${cell}” is not ${SEATS_RULE}.`)
  return seats
}

function ownerIdIn(cell: string, problems: string[]): string | undefined {
  if (cell === '') return undefined
  if (!isGuid(cell)) problems.push(`“${cell}” is no owner id. Write the object id that Microsoft Entra shows for them.`)
  return cell.toLowerCase()
}
