import type { ListPlace } from '../cards/status-list-card.ts'
import { historyCard } from '../cards/history-card.ts'
import type { StatusId } from '../playbook/model.ts'
import { subjectOf } from './entitlement-view.ts'
import type { DialogEnv, Reply } from './model.ts'
import type { ChangedField, Entitlement, HistoryChange, HistoryEntry } from './records.ts'
import { dayInWords, fullName } from './words.ts'

const WHAT: Readonly<Record<HistoryEntry['kind'], string>> = {
  status: 'Status kept',
  date: 'Date moved',
  comment: 'Comment',
  dibs: 'DIBS changed',
  import: 'Read from a file',
}

/** The note is shown by itself, and "not known" through the date. */
const LABELS: Readonly<Record<Exclude<ChangedField, 'note' | 'dateUnknown'>, string>> = {
  status: 'Status',
  targetDate: 'Target date',
  unblockDate: 'Projected unblock date',
  attempts: 'Attempts',
  seats: 'Seats',
  dueDate: 'Due date',
  intent: 'Intent',
  businessReason: 'Business reason',
  successOwner: 'Success owner',
  owner: 'Owner',
}

const MAX_REASONS = 3

/** What happened to an entitlement, newest first: one page, as `recordsNeeded` had it read. */
export function showHistory(
  env: DialogEnv,
  entitlement: Entitlement,
  record: string,
  place: ListPlace,
  isFirstPage: boolean,
): Reply {
  const { entries, more } = env.records.history ?? { entries: [], more: false }
  return {
    kind: 'card',
    summary: 'History',
    record,
    card: historyCard({
      ...subjectOf(env, entitlement, record, place),
      entries: entries.map((entry) => ({
        when: `${dayInWords(entry.at)} · ${entry.by}`,
        what: WHAT[entry.kind],
        changes: entry.changes.flatMap((change) => changeInWords(env, change)),
        why: whyOf(env, entry),
        note: entry.changes.some(({ field }) => field === 'note') ? entry.note : undefined,
      })),
      more: more ? entries.at(-1)?.version : undefined,
      isFirstPage,
    }),
  }
}

function changeInWords(
  env: DialogEnv,
  { field, before, after }: HistoryChange,
): { label: string; before: string; after: string }[] {
  if (field === 'note') return []
  if (field === 'dateUnknown') {
    return after === '1' ? [{ label: LABELS.unblockDate, before: '', after: 'not known' }] : []
  }
  const say = (value: string): string => {
    if (field === 'status') return value && statusName(env, value)
    return value && field.endsWith('Date') ? dayInWords(value) : value
  }
  return [{ label: LABELS[field], before: say(before), after: say(after) }]
}

function whyOf(env: DialogEnv, entry: HistoryEntry): string[] {
  const reasons = entry.reasons
    .slice(0, MAX_REASONS)
    .map(({ quote, says }) => (quote === undefined || quote === says ? says : `“${quote}” – ${says}`))
  if (entry.recommended !== null && entry.recommended !== entry.status) {
    const reason = entry.overrideReason ? `: ${entry.overrideReason}` : ''
    return [`Chosen instead of the recommended ${statusName(env, entry.recommended)}${reason}`, ...reasons]
  }
  return entry.comment ? [...reasons, entry.comment] : reasons
}

function statusName(env: DialogEnv, id: string): string {
  const status = env.prepared.status.get(id as StatusId)
  return status ? fullName(status) : id
}
