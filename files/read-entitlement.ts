import { customerKey } from '../playbook/customer-key.ts'
import type { StatusId, WorkloadId } from '../playbook/model.ts'
import type { PreparedPlaybook } from '../playbook/prepare.ts'
import { readDay } from '../playbook/read-day.ts'
import { tokenize } from '../playbook/text.ts'
import type { Column, Columns } from './columns.ts'
import { readStatus } from './read-status.ts'

/** One row of a file; undefined where the file says nothing. */
export interface EntitlementInFile {
  readonly customer: string
  readonly workload: WorkloadId
  readonly tenantId: string | undefined
  readonly seats: number | undefined
  readonly status: StatusId | undefined
  /** YYYY-MM-DD. */
  readonly date: string | undefined
  /** The date was said to be not known. */
  readonly dateUnknown: boolean
  readonly owner: string | undefined
  readonly attempts: string | undefined
  readonly note: string | undefined
}

/** In characters. */
const MAX_NAME = 120
const MAX_TEXT = 1000
const MAX_SEATS = 100_000_000
const NOT_KNOWN = /^(not known|unknown|not known yet|tbd|tbc|to be determined|to be confirmed)$/i

/** Reads the cells of a row; all that is wrong with them is said at once. */
export function readEntitlement(
  prepared: PreparedPlaybook,
  columns: Columns,
  cells: readonly string[],
): { readonly row: EntitlementInFile } | { readonly problems: readonly string[] } {
  const cell = (column: Column): string => {
    const at = columns.at[column]
    // An apostrophe in front of a sign of a formula is how a cell says that it is text.
    return (at === undefined ? '' : (cells[at] ?? '')).replace(/^'(?=[=+\-@\t\r＝＋－＠])/u, '').trim()
  }
  const problems: string[] = []
  const customer = cell('customer').replace(/\s+/g, ' ')
  if (!customerKey(customer)) problems.push('The customer is missing.')
  if (customer.length > MAX_NAME) problems.push(`The customer’s name has more than ${MAX_NAME} characters.`)
  const workload = workloadCalled(prepared, cell('workload'), problems)
  const seats = readSeats(cell('seats'), problems)
  const status = readStatus(prepared, cell('l1'), cell('l2'))
  if ('problem' in status) problems.push(status.problem)
  const dateCell = cell('targetDate')
  const dateUnknown = NOT_KNOWN.test(dateCell)
  const date = dateCell === '' || dateUnknown ? undefined : readDay(dateCell)
  if (date === 'ambiguous') problems.push(`The date “${dateCell}” can be read in two ways. Write it as YYYY-MM-DD.`)
  else if (dateCell !== '' && !dateUnknown && date === undefined)
    problems.push(`“${dateCell}” is not a date. Write it as YYYY-MM-DD.`)
  for (const column of ['owner', 'tenantId', 'attempts', 'note'] as const) {
    if (cell(column).length > MAX_TEXT) problems.push(`The ${column} has more than ${MAX_TEXT} characters.`)
  }
  if (problems.length > 0 || 'problem' in status || !workload) return { problems }
  return {
    row: {
      customer,
      workload,
      tenantId: cell('tenantId').toLowerCase() || undefined,
      seats,
      status: status.status?.id,
      date: typeof date === 'object' ? date.day : undefined,
      dateUnknown,
      owner: cell('owner').replace(/\s+/g, ' ') || undefined,
      attempts: cell('attempts') || undefined,
      note: cell('note') || undefined,
    },
  }
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
  const called = (text: string): Set<WorkloadId> =>
    new Set(prepared.workloads.find(tokenize(text)).map(({ meaning }) => meaning as WorkloadId))
  // "Microsoft Teams Phone" is Teams Phone, not Microsoft Teams.
  const short = called(cell.replace(/^(microsoft|ms)\s+/i, ''))
  const found = short.size > 0 ? short : called(cell)
  if (found.size === 0) problems.push(`The workload “${cell}” is not known.`)
  if (found.size > 1) problems.push(`“${cell}” names several workloads. Give each its own line.`)
  return found.size === 1 ? [...found][0] : undefined
}

function readSeats(cell: string, problems: string[]): number | undefined {
  if (cell === '') return undefined
  const plain = cell.replace(/(?<=\d)[.,'’\s](?=\d{3}(?!\d))/g, '').replace(/[.,]0+$/, '')
  if (/^\d+$/.test(plain) && Number(plain) <= MAX_SEATS) return Number(plain)
  problems.push(`Seats “${cell}” is not a whole number.`)
  return undefined
}
