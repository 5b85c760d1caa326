import { readSeats, SEATS_RULE } from '../../playbook/seats.ts'
import { isDay } from '../../playbook/status-rules.ts'
import { refused, type By, type ChangeEnv, type Refused } from '../change.ts'
import type { Dibs, Entitlement, EntitlementChange, HistoryEntry } from './model.ts'

/** A change, and the entitlement as it leaves it. Nothing is stored yet. */
export interface Changed {
  readonly kind: 'changed'
  readonly change: EntitlementChange
  readonly entitlement: Entitlement
}

/** What a wish for a change comes to; `unchanged`: it is so already. */
export type Outcome = Changed | Refused | { readonly kind: 'unchanged' }

/** The comment of a change that takes another one back. */
export const PUT_BACK = 'Put back.'

/** A comment is somebody's words, save where the bot says what was done. */
export function isSaid({ kind, comment }: Pick<HistoryEntry, 'kind' | 'comment'>): boolean {
  return (kind === 'comment' || kind === 'date') && comment !== null && comment !== PUT_BACK
}

/** Adds somebody's words to the history. */
export function addComment(env: ChangeEnv, before: Entitlement, said: string, by: By): Outcome {
  const comment = said.trim()
  return comment ? changed(env, before, { kind: 'comment', comment }, by) : refused('The comment is empty.')
}

/** Writes another note. How good it is says `playbook/note/judge-note.ts`; that refuses nothing. */
export function writeNote(env: ChangeEnv, before: Entitlement, written: string, by: By): Outcome {
  const note = written.trim()
  if (!note) return refused('The note is empty.')
  return note === before.note ? { kind: 'unchanged' } : changed(env, before, { kind: 'note', set: { note } }, by)
}

/** DIBS and seats as somebody wrote them; empty: there is none. */
export type WrittenDibs = Readonly<Record<keyof Dibs | 'seats', string>>

/** Sets what differs of DIBS and seats. */
export function setDibs(env: ChangeEnv, before: Entitlement, written: WrittenDibs, by: By): Outcome {
  const said = written.seats.trim()
  const seats = said ? readSeats(said) : null
  const problems: string[] = []
  if (written.dueDate && !isDay(written.dueDate)) problems.push('The due date is not a date. Write it as YYYY-MM-DD.')
  if (seats === undefined) problems.push(`Seats must be ${SEATS_RULE}.`)
  if (problems.length > 0 || seats === undefined) return refused(...problems)
  const after: Dibs = {
    dueDate: written.dueDate || null,
    intent: written.intent.trim() || null,
    businessReason: written.businessReason.trim() || null,
    successOwner: written.successOwner.trim() || null,
  }
  const news = Object.entries(after).filter(([part, value]) => (before.dibs[part as keyof Dibs] || null) !== value)
  const set: EntitlementChange['set'] = {
    ...Object.fromEntries(news),
    ...(before.seats === seats ? {} : { seats }),
  }
  return Object.keys(set).length === 0 ? { kind: 'unchanged' } : changed(env, before, { kind: 'dibs', set }, by)
}

/** Notes what was done for a value-add discussion; it sets nothing. */
export function noteDiscussion(
  env: ChangeEnv,
  before: Entitlement,
  what: { readonly kind: 'value' | 'sme'; readonly comment: string },
  by: By,
): Changed {
  return changed(env, before, what, by)
}

/** A change of this kind that sets what is given and nothing else. The rules for it must hold already. */
export function changed(
  env: Pick<ChangeEnv, 'newId'>,
  before: Entitlement,
  {
    kind,
    set = {},
    comment = null,
  }: Pick<EntitlementChange, 'kind'> & Partial<Pick<EntitlementChange, 'set' | 'comment'>>,
  { who, at }: By,
): Changed {
  const { targetDate, unblockDate, dateUnknown, seats, note, ...dibs } = { ...before, ...before.dibs, ...set }
  const { dueDate, intent, businessReason, successOwner } = dibs
  return {
    kind: 'changed',
    change: {
      entitlement: before.id,
      seen: before.version,
      historyId: env.newId(),
      kind,
      set,
      comment,
      byId: who.id,
      byName: who.name,
      tenant: who.tenant,
      at,
    },
    entitlement: {
      ...before,
      targetDate,
      unblockDate,
      dateUnknown,
      seats,
      note,
      dibs: { dueDate, intent, businessReason, successOwner },
      version: before.version + 1,
      updatedAt: at,
      updatedBy: who.name,
      updatedById: who.id,
    },
  }
}
