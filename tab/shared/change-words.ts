import type { FieldChange } from '../../api/wire.ts'
import { changeStrings as text } from './change-strings.ts'
import { statusName } from './statuses.ts'
import { count, dayText } from './times.ts'

/** A changed field in words: its name, and its value before and after. A field that was and is empty is left out. */
export interface ChangeInWords {
  readonly label: string
  readonly before: string
  readonly after: string
}

const DAY = /^\d{4}-\d\d-\d\d$/

/** The changed fields in words. The note is shown elsewhere; "not known" is written in place of the date. */
export function changesInWords(changes: readonly FieldChange[]): ChangeInWords[] {
  const unknown = changes.find(({ field }) => field === 'dateUnknown')
  const dated = changes.some(({ field }) => field === 'unblockDate')
  const all = unknown && !dated ? [...changes, { field: 'unblockDate', before: '', after: '' }] : changes
  return all.flatMap(({ field, before, after }) => {
    if (field === 'note' || field === 'dateUnknown') return []
    const silent = (flag: string | undefined): string => (field === 'unblockDate' && flag === '1' ? text.notKnown : '')
    const was = inWords(field, before) || silent(unknown?.before)
    const is = inWords(field, after) || silent(unknown?.after)
    return was || is ? [{ label: text.fields[field] ?? field, before: was, after: is }] : []
  })
}

function inWords(field: string, value: string): string {
  if (field === 'status' && value) return statusName(value)
  if (field === 'seats' && value) return count(Number(value))
  return DAY.test(value) ? dayText(value) : value
}
