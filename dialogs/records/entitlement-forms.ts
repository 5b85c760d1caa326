import { hasDate } from '../../playbook/status-rules.ts'
import { commentFormCard, dateFormCard, dibsFormCard, noteFormCard } from '../../cards/records/entitlement-forms.ts'
import type { Judged } from '../../cards/judgement.ts'
import { drawn, print } from '../../cards/drawn.ts'
import { capitalised } from '../../playbook/names/words/capitalised.ts'
import { readShift, shifted } from '../../playbook/dates/shift.ts'
import { MAX_NOTE } from '../../playbook/limits.ts'
import { defined } from '../../playbook/parts-of.ts'
import { dibsInputs } from './dibs-inputs.ts'
import { subjectOf } from './entitlement-view.ts'
import type { DialogEnv, Reply } from '../model.ts'
import { placeOf, type EntitlementAction, type FormOf, type OpenForm, type SaveAction } from './record-actions.ts'
import type { Entitlement } from '../../domain/entitlement/model.ts'
import type { Records } from '../records.ts'

export type EditAction = Extract<EntitlementAction, { verb: `edit-${FormOf}` }>

interface Remarks {
  readonly problems?: readonly string[]
  readonly notice?: string
  /** How good the note of the form is. */
  readonly judged?: Judged
}

/** The form that an "edit" button opens, filled with what was typed before, or else with what is kept; undefined when the status has no date to move. */
export function formFor(
  env: DialogEnv,
  entitlement: Entitlement,
  action: EditAction,
  remarks: Remarks = {},
): Reply | undefined {
  const { record, entitlement: id, version } = action
  const on = { record, entitlement: id, version, ...placeOf(action), was: '' }
  switch (action.verb) {
    case 'edit-date': {
      if (dateKind(env, entitlement) === undefined) return undefined
      const kept = dateInputs(entitlement)
      const by = readShift(action.by ?? '')
      const moved = by && kept.date !== '' ? { date: shifted(kept.date, by), dateUnknown: 'false' } : kept
      const { date = moved.date, dateUnknown = moved.dateUnknown } = action
      return readForm(
        env,
        entitlement,
        { verb: 'save-date', ...on, date, dateUnknown, comment: action.comment ?? '' },
        remarks,
      )
    }
    case 'edit-comment':
      return readForm(env, entitlement, { verb: 'save-comment', ...on, comment: action.comment ?? '' }, remarks)
    case 'edit-note':
      return readForm(env, entitlement, { verb: 'save-note', ...on, note: noteFor(entitlement, action) }, remarks)
    case 'edit-dibs': {
      const { dueDate, intent, businessReason, successOwner, seats } = action
      const typed = defined({ dueDate, intent, businessReason, successOwner, seats })
      return readForm(env, entitlement, { verb: 'save-dibs', ...on, ...dibsInputs(entitlement), ...typed }, remarks)
    }
  }
}

/** What was typed, in place of the note that is kept or behind it; a note of both that is too long is cut. */
function noteFor(
  { note }: Entitlement,
  typed: { readonly note?: string | undefined; readonly adds?: 'true' | undefined },
): string {
  if (typed.note === undefined) return note
  if (!typed.adds || note === '') return typed.note
  return `${note}${/[.!?]$/.test(note) ? '' : '.'} ${capitalised(typed.note)}`.slice(0, MAX_NOTE)
}

/** The form as it was filled in, drawn for the present version, with what has to be said about it. */
export function readForm(
  env: DialogEnv,
  entitlement: Entitlement,
  action: SaveAction,
  { problems = [], notice, judged }: Remarks = {},
): Reply {
  const { record } = action
  const form = openForm(entitlement, action, judged)
  const view = {
    ...subjectOf(env, entitlement, record, placeOf(action)),
    problems,
    notice,
    alsoChanges: alsoChangesInWords(env.records.posted),
    was: drawn(keptInputs(entitlement, action.verb)),
  }
  switch (action.verb) {
    case 'save-date': {
      const kind = dateKind(env, entitlement) ?? 'target'
      const { date, comment } = action
      const dateUnknown = action.dateUnknown === 'true'
      const card = dateFormCard({ ...view, kind, date, dateUnknown, comment, today: env.today })
      return { kind: 'card', summary: 'Move date', record, card, form }
    }
    case 'save-comment': {
      const card = commentFormCard({ ...view, comment: action.comment })
      return { kind: 'card', summary: 'Comment', record, card, form }
    }
    case 'save-note': {
      const card = noteFormCard({ ...view, note: action.note, judged })
      return { kind: 'card', summary: 'Edit note', record, card, form }
    }
    case 'save-dibs': {
      const { dueDate, intent, businessReason, successOwner, seats } = action
      const card = dibsFormCard({ ...view, dueDate, intent, businessReason, successOwner, seats })
      return { kind: 'card', summary: 'Edit DIBS', record, card, form }
    }
  }
}

/** The form as it was drawn for the present version. @param judged of a note; a poor one is saved when that is said again */
function openForm(entitlement: Entitlement, action: SaveAction, judged: Judged | undefined): OpenForm {
  const { id, version, customer } = entitlement
  const save = { ...action, entitlement: id, version, was: drawn(keptInputs(entitlement, action.verb)) }
  if (save.verb !== 'save-note') return { customer, save }
  const { check: _, told: __, ...note } = save
  return { customer, save: judged?.verdict === 'poor' ? { ...note, told: print(note.note) } : note }
}

/** Above it, places are counted. */
const MOST_PLACES_NAMED = 3

/** Where posted cards change with what is saved; undefined where nothing is posted. */
export function alsoChangesInWords(posted: Records['posted']): string | undefined {
  if (!posted || posted.count === 0) return undefined
  const { count, names } = posted
  if (names.length === 0 || names.length > MOST_PLACES_NAMED)
    return count === 1
      ? 'Also changes the card that is posted in a channel or group chat.'
      : `Also changes the cards that are posted in ${count} channels or group chats.`
  return `Also changes the card${count === 1 ? '' : 's'} in ${names.join(', ')}.`
}

/** What is kept, as the inputs of a form hold it; a comment is not among it. What differs from it was typed. */
export function keptInputs(entitlement: Entitlement, verb: SaveAction['verb']): Readonly<Record<string, string>> {
  switch (verb) {
    case 'save-date':
      return dateInputs(entitlement)
    case 'save-comment':
      return {}
    case 'save-note':
      return { note: entitlement.note }
    case 'save-dibs':
      return dibsInputs(entitlement)
  }
}

function dateInputs({ targetDate, unblockDate, dateUnknown }: Entitlement) {
  return { date: targetDate ?? unblockDate ?? '', dateUnknown: String(dateUnknown) }
}

/** Which date the entitlement's status has. */
export function dateKind(env: DialogEnv, entitlement: Entitlement): 'target' | 'unblock' | undefined {
  const status = env.prepared.status.get(entitlement.status)!
  if (!hasDate(status)) return undefined
  return status.requires.includes('target-date') ? 'target' : 'unblock'
}
