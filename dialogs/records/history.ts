import type { ListPlace } from '../../cards/presses/records.ts'
import { historyCard } from '../../cards/records/history-card.ts'
import { historyWords } from '../../playbook/content/history-words.ts'
import type { StatusId } from '../../playbook/model.ts'
import { isSaid } from '../../domain/entitlement/change.ts'
import type { DialogEnv, Reply } from '../model.ts'
import type { ChangedField, Entitlement, HistoryChange, HistoryEntry } from '../../domain/entitlement/model.ts'
import { dayInWords, momentInWords } from '../../domain/days-in-words.ts'
import { countInWords } from '../words.ts'
import { fullName } from '../../playbook/status-names.ts'

const WHAT: Readonly<Record<HistoryEntry['kind'], string>> = historyWords.kinds
const LABELS: Readonly<Record<Exclude<ChangedField, 'note' | 'dateUnknown'>, string>> = historyWords.fields

const MAX_REASONS = 3

/** What happened to an entitlement, newest first: one page, as `records/needed.ts` has it read. */
export function showHistory(
  env: DialogEnv,
  entitlement: Entitlement,
  record: string,
  place: ListPlace,
  isFirstPage: boolean,
): Reply {
  return showPage(env, entitlement, record, { place, isFirstPage, isKept: true })
}

/**
 * The same of the only entitlement of which nothing is kept any more; undefined when none was asked for, or several, of which the
 * list has one chosen.
 */
export function showTakenBack(
  env: DialogEnv,
  record: string,
  place: ListPlace,
  isFirstPage: boolean,
): Reply | undefined {
  const [only, ...others] = env.records.takenBack ?? []
  if (!only || others.length > 0 || !env.records.history) return undefined
  return showPage(env, only, record, { place, isFirstPage, isKept: false })
}

function showPage(
  env: DialogEnv,
  entitlement: Pick<Entitlement, 'id' | 'version' | 'customer' | 'workload'>,
  record: string,
  { place, isFirstPage, isKept }: { place: ListPlace; isFirstPage: boolean; isKept: boolean },
): Reply {
  const { entries, more } = env.records.history ?? { entries: [], more: false }
  return {
    kind: 'card',
    summary: 'History',
    record,
    card: historyCard({
      record,
      place,
      entitlement: entitlement.id,
      version: entitlement.version,
      customer: entitlement.customer,
      workload: env.prepared.workload.get(entitlement.workload)?.name ?? entitlement.workload,
      isKept,
      entries: entries.map((entry) => ({
        when: `${momentInWords(env, entry.at)} · ${entry.by}`,
        what: whatOf(entry),
        changes: changesInWords(env, entry.changes),
        why: whyOf(env, entry),
        comment: isSaid(entry) ? (entry.comment ?? undefined) : undefined,
        note: entry.changes.some(({ field }) => field === 'note') ? entry.note : undefined,
      })),
      more: more ? entries.at(-1)?.version : undefined,
      isFirstPage,
    }),
  }
}

/** Another name is a change of every kind of entitlement, and so told by what it changed. */
function whatOf({ kind, changes }: HistoryEntry): string {
  if (changes.some(({ field }) => field === 'customer')) return 'Customer renamed'
  return changes.some(({ field }) => field === 'merged') ? 'Customers merged' : WHAT[kind]
}

/** What differs, in words. That a date is not known is said where the date would stand. */
function changesInWords(
  env: DialogEnv,
  changes: readonly HistoryChange[],
): { label: string; before: string; after: string }[] {
  const unknown = changes.find(({ field }) => field === 'dateUnknown')
  const dated = changes.some(({ field }) => field === 'unblockDate')
  const all: readonly HistoryChange[] =
    unknown && !dated ? [...changes, { field: 'unblockDate', before: '', after: '' }] : changes
  return all.flatMap(({ field, before, after }) => {
    if (field === 'note' || field === 'dateUnknown') return []
    const isUnblockDate = field === 'unblockDate'
    const was = say(env, field, before) || (isUnblockDate && unknown?.before === '1' ? NOT_KNOWN : '')
    const is = say(env, field, after) || (isUnblockDate && unknown?.after === '1' ? NOT_KNOWN : '')
    return was || is ? [{ label: LABELS[field], before: was, after: is }] : []
  })
}

const NOT_KNOWN = historyWords.notKnown

function say(env: DialogEnv, field: ChangedField, value: string): string {
  if (field === 'status') return value && statusName(env, value)
  if (field === 'seats') return value && countInWords(Number(value))
  return value && field.endsWith('Date') ? dayInWords(value) : value
}

function whyOf(env: DialogEnv, entry: HistoryEntry): string[] {
  const reasons = entry.reasons
    .slice(0, MAX_REASONS)
    .map(({ quote, says }) => (quote === undefined ? says : quote === says ? `“${quote}”` : `“${quote}” – ${says}`))
  if (entry.recommended !== null && entry.recommended !== entry.status) {
    const reason = entry.overrideReason ? `: ${entry.overrideReason}` : ''
    return [`Chosen instead of the recommended ${statusName(env, entry.recommended)}${reason}`, ...reasons]
  }
  return entry.comment && !isSaid(entry) ? [...reasons, entry.comment] : reasons
}

function statusName(env: DialogEnv, id: string): string {
  const status = env.prepared.status.get(id as StatusId)
  return status ? fullName(status) : id
}
