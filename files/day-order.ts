import type { DayOrder } from '../playbook/dates/numeric-days.ts'
import { orderOfDay } from '../playbook/dates/read-day.ts'
import { unguarded } from './formula-guard.ts'
import type { Table } from './read-table.ts'

/** A longer cell holds no day alone. In characters. */
const LONGEST_DAY = 40

/**
 * Excel writes all days of a column alike: one that can be read in one way only, such as 30/04/2027, tells how to read
 * those that could be swapped. Undefined where none tells, or they tell both.
 * @param at the column; undefined: the file has none
 */
export function dayOrderOf(rows: Table['rows'], at: number | undefined): DayOrder | undefined {
  if (at === undefined) return undefined
  const told = new Set<DayOrder>()
  for (const { cells } of rows) {
    const cell = cells[at] ?? ''
    const order = cell.length > LONGEST_DAY ? undefined : orderOfDay(unguarded(cell))
    if (order) told.add(order)
  }
  return told.size === 1 ? [...told][0] : undefined
}
