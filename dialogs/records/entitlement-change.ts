import { print } from '../../cards/drawn.ts'
import type { Judged } from '../../cards/judgement.ts'
import { adviceOf, judgeNote } from '../../playbook/note/judge-note.ts'
import { readSeats, SEATS_RULE } from '../../playbook/seats.ts'
import { dateProblems, isDay, settledFacts } from '../../playbook/status-rules.ts'
import { dibsInputs } from './dibs-inputs.ts'
import type { SaveAction } from './record-actions.ts'
import type { DialogEnv } from '../model.ts'
import type { Incoming } from '../incoming.ts'
import type { Entitlement, EntitlementChange, HistoryEntry } from './model.ts'
import { sameNoteInWords } from './same-note.ts'

/** What a filled-in form comes to. */
export type Saved =
  | { readonly kind: 'problems'; readonly problems: readonly string[] }
  | { readonly kind: 'unchanged' }
  | {
      readonly kind: 'changed'
      readonly change: EntitlementChange
      /** The entitlement as the change leaves it. */
      readonly entitlement: Entitlement
      readonly notice: string
    }

/** Checks what was filled in by the playbook's rules, and makes the change of it. */
export function changeOf(env: DialogEnv, entitlement: Entitlement, action: SaveAction, incoming: Incoming): Saved {
  switch (action.verb) {
    case 'save-date':
      return moveDate(env, entitlement, action, incoming)
    case 'save-comment': {
      const comment = action.comment.trim()
      if (!comment) return { kind: 'problems', problems: ['The comment is empty.'] }
      return changed(env, entitlement, incoming, 'comment', {}, comment, 'Comment added.')
    }
    case 'save-note':
      return changeNote(env, entitlement, action, incoming)
    case 'save-dibs':
      return changeDibs(env, entitlement, action, incoming)
  }
}

function moveDate(
  env: DialogEnv,
  entitlement: Entitlement,
  action: Extract<SaveAction, { verb: 'save-date' }>,
  incoming: Incoming,
): Saved {
  const status = env.prepared.status.get(entitlement.status)!
  const facts = { date: action.date.trim(), dateUnknown: action.dateUnknown === 'true' }
  const problems = dateProblems(status, facts, incoming.today)
  if (problems.length > 0) return { kind: 'problems', problems }
  const { targetDate, unblockDate, dateUnknown } = settledFacts(status, facts)
  const moved =
    targetDate !== entitlement.targetDate ||
    unblockDate !== entitlement.unblockDate ||
    dateUnknown !== entitlement.dateUnknown
  const comment = action.comment.trim() || null
  if (!moved && !comment) return { kind: 'unchanged' }
  if (!moved) return changed(env, entitlement, incoming, 'comment', {}, comment, 'The date stays. Comment added.')
  const both = facts.date && facts.dateUnknown
  const notice = both ? 'Date moved. The date counts, not the tick at “Date not known”.' : 'Date moved.'
  return changed(env, entitlement, incoming, 'date', { targetDate, unblockDate, dateUnknown }, comment, notice)
}

function changeNote(
  env: DialogEnv,
  entitlement: Entitlement,
  action: Extract<SaveAction, { verb: 'save-note' }>,
  incoming: Incoming,
): Saved {
  const note = action.note.trim()
  if (!note) return { kind: 'problems', problems: ['The note is empty.'] }
  if (note === entitlement.note) return { kind: 'unchanged' }
  const { verdict, says } = judgedNote(env, entitlement, note)
  const advice = says.join(' ')
  const better = verdict !== 'great' && advice ? `It could be better: ${advice}` : undefined
  const same = sameNoteInWords(env, { ...entitlement, note })
  const notice = ['Note saved.', better, same].filter(Boolean).join(' ')
  return changed(env, entitlement, incoming, 'note', { note }, null, notice)
}

/**
 * What the playbook says of a note before it is saved: when the person asks for it, and once of a poor one.
 * @returns undefined when the note is to be saved, or is none
 */
export function judgedFirst(
  env: DialogEnv,
  entitlement: Entitlement,
  { note: written, check, told }: Extract<SaveAction, { verb: 'save-note' }>,
): Judged | undefined {
  const note = written.trim()
  if (!note || (!check && note === entitlement.note)) return undefined
  const says = judgedNote(env, entitlement, note)
  return check || (says.verdict === 'poor' && told !== print(note)) ? says : undefined
}

/** What the playbook says of a note for the status of an entitlement. */
export function judgedNote(env: DialogEnv, entitlement: Entitlement, note: string): Judged {
  const { verdict, findings } = judgeNote(env.prepared, note, {
    status: env.prepared.status.get(entitlement.status)!,
    customer: entitlement.customer,
    date: entitlement.targetDate ?? entitlement.unblockDate ?? undefined,
    dateUnknown: entitlement.dateUnknown,
    attempts: entitlement.attempts ?? undefined,
  })
  return { verdict, says: adviceOf(findings, 2) }
}

function changeDibs(
  env: DialogEnv,
  entitlement: Entitlement,
  action: Extract<SaveAction, { verb: 'save-dibs' }>,
  incoming: Incoming,
): Saved {
  const said = action.seats.trim()
  const seats = said ? readSeats(said) : null
  const problems: string[] = []
  if (action.dueDate && !isDay(action.dueDate)) problems.push('The due date is not a date. Write it as YYYY-MM-DD.')
  if (seats === undefined) problems.push(`Seats must be ${SEATS_RULE}.`)
  if (problems.length > 0 || seats === undefined) return { kind: 'problems', problems }
  const before = dibsInputs(entitlement)
  const after = {
    dueDate: action.dueDate,
    intent: action.intent.trim(),
    businessReason: action.businessReason.trim(),
    successOwner: action.successOwner.trim(),
  }
  const set: EntitlementChange['set'] = {
    ...Object.fromEntries(
      Object.entries(after)
        .filter(([field, value]) => before[field as keyof typeof after] !== value)
        .map(([field, value]) => [field, value || null]),
    ),
    ...(entitlement.seats === seats ? {} : { seats }),
  }
  if (Object.keys(set).length === 0) return { kind: 'unchanged' }
  return changed(env, entitlement, incoming, 'dibs', set, null, 'DIBS saved.')
}

/** The comment of a change that takes another one back. */
export const PUT_BACK = 'Put back.'

/** A comment is somebody's words, save where the bot says what was done. */
export function isSaid({ kind, comment }: Pick<HistoryEntry, 'kind' | 'comment'>): boolean {
  return (kind === 'comment' || kind === 'date') && comment !== null && comment !== PUT_BACK
}

/** What takes back the newest change: the same kind of change, back to the values of before. */
export function changeBack(
  env: DialogEnv,
  entitlement: Entitlement,
  incoming: Incoming,
  kind: 'date' | 'note' | 'dibs',
  set: EntitlementChange['set'],
): Extract<Saved, { kind: 'changed' }> {
  return changed(env, entitlement, incoming, kind, set, PUT_BACK, 'It is put back as it was.')
}

/** A change that says something and sets nothing. */
export function withComment(
  env: DialogEnv,
  entitlement: Entitlement,
  incoming: Incoming,
  kind: 'value' | 'sme',
  comment: string,
): Pick<Extract<Saved, { kind: 'changed' }>, 'change' | 'entitlement'> {
  return changed(env, entitlement, incoming, kind, {}, comment, '')
}

function changed(
  env: DialogEnv,
  entitlement: Entitlement,
  { who, at }: Incoming,
  kind: EntitlementChange['kind'],
  set: EntitlementChange['set'],
  comment: string | null,
  notice: string,
): Extract<Saved, { kind: 'changed' }> {
  const { targetDate, unblockDate, dateUnknown, seats, note, ...dibs } = { ...entitlement, ...entitlement.dibs, ...set }
  return {
    kind: 'changed',
    notice,
    change: {
      entitlement: entitlement.id,
      seen: entitlement.version,
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
      ...entitlement,
      targetDate,
      unblockDate,
      dateUnknown,
      seats,
      note,
      dibs: {
        dueDate: dibs.dueDate,
        intent: dibs.intent,
        businessReason: dibs.businessReason,
        successOwner: dibs.successOwner,
      },
      version: entitlement.version + 1,
      updatedAt: at,
      updatedBy: who.name,
      updatedById: who.id,
    },
  }
}
