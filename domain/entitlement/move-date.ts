import { addDays } from '../../playbook/dates/days.ts'
import { dateProblems, hasDate, settledFacts } from '../../playbook/status-rules.ts'
import { refused, type By, type ChangeEnv } from '../change.ts'
import { changed, type Outcome } from './change.ts'
import type { Entitlement } from './model.ts'

/** The date that an entitlement's status asks for, as somebody wrote it. */
export interface WrittenDate {
  /** YYYY-MM-DD; empty: none. */
  readonly date: string
  /** Blocked: the date is said to be not known. A date beside it counts more. */
  readonly dateUnknown: boolean
  /** Why; may be empty. */
  readonly comment: string
}

/** Moves the target or unblock date by the playbook's rules. Where the date stays and something was said, only that is kept. */
export function moveDate(env: ChangeEnv, before: Entitlement, written: WrittenDate, by: By): Outcome {
  const status = env.prepared.status.get(before.status)!
  const facts = { date: written.date.trim(), dateUnknown: written.dateUnknown }
  const problems = dateProblems(status, facts, by.today)
  if (problems.length > 0) return refused(...problems)
  const { targetDate, unblockDate, dateUnknown } = settledFacts(status, facts)
  const isMoved =
    targetDate !== before.targetDate || unblockDate !== before.unblockDate || dateUnknown !== before.dateUnknown
  const comment = written.comment.trim() || null
  if (isMoved) return changed(env, before, { kind: 'date', set: { targetDate, unblockDate, dateUnknown }, comment }, by)
  return comment === null ? { kind: 'unchanged' } : changed(env, before, { kind: 'comment', comment }, by)
}

/** Where a date goes: to a day (YYYY-MM-DD), or by so many days. */
export type MoveTo = { readonly day: string } | { readonly days: number }

/** The same for one of several entitlements whose dates move together: what has no date to move is refused. */
export function moveDateTo(env: ChangeEnv, before: Entitlement, to: MoveTo, by: By): Outcome {
  const status = env.prepared.status.get(before.status)
  if (!status || !hasDate(status)) return refused('Its status has no date.')
  const kept = before.targetDate ?? before.unblockDate
  if ('day' in to) return moveDate(env, before, { date: to.day, dateUnknown: false, comment: '' }, by)
  if (kept === null) return refused('It has no date that could be moved: set one.')
  return moveDate(env, before, { date: addDays(kept, to.days), dateUnknown: false, comment: '' }, by)
}
