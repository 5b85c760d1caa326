import { foldName } from '../playbook/names/customer-key.ts'
import type { StatusId } from '../playbook/model.ts'
import type { EntitlementRow } from '../store/records.ts'
import type { EntitlementInFile } from './read-entitlement.ts'
import type { RowContext } from './row-context.ts'

/** What lists have said of an entitlement so far: of each cell what the last list said that said something. */
export interface SaidByLists {
  readonly row: Partial<EntitlementInFile>
  /** Notes that came with lists, also those that were drafted because a list had none. */
  readonly notes: ReadonlySet<string>
}

/** A change by a list, as the history has it. */
interface ReadBefore {
  /** The row as it was read, JSON. */
  readonly evidence: string | null
  /** Column → [before, after], JSON. */
  readonly changes: string
}

/**
 * Of two customers that are one now a list may go on having both rows: each is compared with what was said under its own
 * name, else they would take turns. A name that no list used yet is another one for all that lists said.
 * @param imports first the first; without any, lists have said nothing yet: undefined
 * @param customerKey of the name in the row that is read now
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
    // A date takes the place of “not known” and the other way round, a name of an id, and an empty cell of nothing.
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
 * The row with those cells only that say something else than lists said before: what was said then is older than what
 * people did since.
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
 * A remark that no list said before may have stood in the file all the time, unread by the version before: it is no note
 * where somebody wrote one, or where its status stands no longer.
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

/** Why what is new beside a status cannot be taken: the status is what the list said before, and somebody set another since. */
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
