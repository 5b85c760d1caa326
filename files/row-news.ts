import { foldName } from '../playbook/names/customer-key.ts'
import type { StatusId } from '../playbook/model.ts'
import type { EntitlementRow } from '../store/records/records.ts'
import type { EntitlementInFile } from './read-entitlement.ts'
import type { RowContext } from './row-context.ts'

/** What lists have said of an entitlement so far: for each cell, the last value that was not empty. */
export interface SaidByLists {
  readonly row: Partial<EntitlementInFile>
  /** Notes from lists, empty where a list had none; older releases drafted one. */
  readonly notes: ReadonlySet<string>
}

/** A change by a list in the history. */
interface ReadBefore {
  /** The row as it was read, JSON. */
  readonly evidence: string | null
  /** Column → [before, after], JSON. */
  readonly changes: string
}

/**
 * Collects what earlier lists said of an entitlement. If two customers were merged, a list may still have both rows:
 * each is compared with what was said under its own name; otherwise they would replace each other in turn. A name that
 * no list has used yet is compared with everything.
 * @param imports oldest first; without any, lists have said nothing yet: undefined
 * @param customerKey key of the name in the current row
 */
export function saidByLists(imports: readonly ReadBefore[], customerKey: string): SaidByLists | undefined {
  if (imports.length === 0) return undefined
  const all = imports.map(({ evidence, changes }) => ({
    read: JSON.parse(evidence ?? '{}') as Partial<EntitlementInFile>,
    changes,
  }))
  const named = all.filter(({ read }) => read.customer === customerKey)
  let row: Partial<EntitlementInFile> = {}
  const notes = new Set<string>()
  for (const { read, changes } of named.length > 0 ? named : all) {
    const { date, dateUnknown, owner, ownerId, ...rest } = read
    // A date replaces "not known" and the other way round, an owner's name replaces an id, and an empty cell replaces
    // nothing.
    row = {
      ...row,
      ...rest,
      ...(date !== undefined || dateUnknown === true ? { date, dateUnknown: dateUnknown === true } : {}),
      ...(owner !== undefined || ownerId !== undefined ? { owner, ownerId } : {}),
    }
    const { note } = JSON.parse(changes) as { note?: readonly [unknown, unknown] }
    if (typeof note?.[1] === 'string') notes.add(note[1])
  }
  return { row, notes }
}

/**
 * The row with only those cells that differ from what lists said before: an old value must not replace what people did
 * since.
 */
export function newsOf(row: EntitlementInFile, { row: said }: SaidByLists): EntitlementInFile {
  const news = <Name extends keyof EntitlementInFile>(name: Name): EntitlementInFile[Name] | undefined =>
    row[name] === said[name] ? undefined : row[name]
  const isOwnerKnown =
    row.ownerId === undefined
      ? row.owner !== undefined && said.owner !== undefined && foldName(row.owner) === foldName(said.owner)
      : row.ownerId === said.ownerId
  return {
    customer: row.customer,
    workload: row.workload,
    tenantId: row.tenantId,
    seats: news('seats'),
    status: news('status'),
    date: news('date'),
    dateUnknown: row.dateUnknown && said.dateUnknown !== true,
    owner: isOwnerKnown ? undefined : row.owner,
    ownerId: isOwnerKnown ? undefined : row.ownerId,
    attempts: news('attempts'),
    note: news('note'),
    dueDate: news('dueDate'),
    intent: news('intent'),
    businessReason: news('businessReason'),
    successOwner: news('successOwner'),
  }
}

/**
 * Ignores the remark column if somebody has written a note since, or the status has changed: older releases did not
 * read that column, so the remark may be old although no list said it before.
 */
export function withoutRemark(
  { noteIsRemark }: Pick<RowContext, 'noteIsRemark'>,
  news: EntitlementInFile,
  said: SaidByLists,
  current: EntitlementRow,
): EntitlementInFile {
  if (!noteIsRemark || said.row.note !== undefined) return news
  const stands = said.row.status === undefined || said.row.status === current.status
  return stands && said.notes.has(current.note) ? news : { ...news, note: undefined }
}

/**
 * Why news beside a status cannot be taken: the list repeats its old status, and somebody has set another one since.
 */
export function overtakenStatus(
  { prepared }: Pick<RowContext, 'prepared'>,
  row: EntitlementInFile,
  news: EntitlementInFile,
  current: EntitlementRow,
): string | undefined {
  if (row.status === undefined || news.status !== undefined || row.status === current.status) return undefined
  const parts = [
    ...(news.date !== undefined || news.dateUnknown ? ['date'] : []),
    ...(news.attempts === undefined ? [] : ['attempts']),
    ...(news.note === undefined ? [] : ['note']),
  ]
  if (parts.length === 0) return undefined
  const { l1, l2 } = prepared.status.get(current.status as StatusId)!
  const now = l2 ? `${l1} › ${l2}` : l1
  return `The status was changed since this list was read last: it is ${now} now. Write the one that is true beside the new ${parts.join(' and ')}.`
}
