import { dateProblems } from '../../playbook/status-rules.ts'
import { refused, type By, type ChangeEnv, type Refused } from '../change.ts'
import { changed, PUT_BACK, type Changed } from './change.ts'
import type { Entitlement, EntitlementChange, HistoryChange, HistoryEntry } from './model.ts'

/** What a change of an entitlement can be put back to; a status, a comment and a discussion are not among them. */
export type PutBackKind = 'date' | 'note' | 'dibs'

const KINDS: ReadonlySet<HistoryEntry['kind']> = new Set<PutBackKind>(['date', 'note', 'dibs'])

/** True for a change whose values of before the history has, and may be set again. */
export function canBePutBack(entry: HistoryEntry): entry is HistoryEntry & { readonly kind: PutBackKind } {
  return KINDS.has(entry.kind) && entry.changes.every((change) => formerOf(change) !== undefined)
}

/** Puts back what the newest change changed, as a change of its own, where the rules for dates still let it be set. */
export function putBack(
  env: ChangeEnv,
  before: Entitlement,
  newest: HistoryEntry & { readonly kind: PutBackKind },
  by: By,
): Changed | Refused {
  const set = Object.assign({}, ...newest.changes.map(formerOf)) as EntitlementChange['set']
  if (newest.kind === 'date') {
    const { targetDate, unblockDate, dateUnknown } = { ...before, ...set }
    const facts = { date: targetDate ?? unblockDate ?? '', dateUnknown }
    // The day may have passed since it was set.
    const problems = dateProblems(env.prepared.status.get(before.status)!, facts, by.today)
    if (problems.length > 0) return refused(...problems)
  }
  return changed(env, before, { kind: newest.kind, set, comment: PUT_BACK }, by)
}

/** What a change sets to have it as before; the history has everything as text. */
function formerOf({ field, before }: HistoryChange): EntitlementChange['set'] | undefined {
  switch (field) {
    case 'note':
      return { note: before }
    case 'dateUnknown':
      return { dateUnknown: before === '1' }
    case 'seats':
      return { seats: before === '' ? null : Number(before) }
    case 'targetDate':
    case 'unblockDate':
    case 'dueDate':
    case 'intent':
    case 'businessReason':
    case 'successOwner':
      return { [field]: before === '' ? null : before }
    case 'status':
    case 'customer':
    case 'merged':
    case 'attempts':
    case 'owner':
      return undefined
  }
}
