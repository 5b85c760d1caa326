import { print, readDrawn } from '../../cards/drawn.ts'
import { keepTyped } from '../typed/keep-typed.ts'
import type { DialogEnv, Reply } from '../model.ts'
import { dayInWords } from '../../domain/days-in-words.ts'
import { fullName } from '../../playbook/status-names.ts'
import { formFor, keptInputs, readForm } from './entitlement-forms.ts'
import { placeOf, type SaveAction } from './record-actions.ts'
import type { Entitlement } from '../../domain/entitlement/model.ts'
import { unblockedForm, type UnblockAction } from './unblocked.ts'

/**
 * A form that somebody's newer change overtook, drawn again for the present version: what was typed stays, what was not
 * shows what is kept now, and the newer values are named. Nothing is saved.
 * @param stale who changed it, in words
 */
export function staleForm(env: DialogEnv, entitlement: Entitlement, action: SaveAction, stale: string): Reply {
  const kept = keptInputs(entitlement, action.verb)
  const typed = Object.fromEntries(Object.entries(action).filter(([id]) => Object.hasOwn(kept, id)))
  const merged = keepTyped(kept, typed as Record<string, string>, action.was)
  // A date and its tick are one answer: half of the one and half of the other is nobody's.
  const isDateTyped = action.verb === 'save-date' && Object.keys(kept).some((id) => merged[id] !== kept[id])
  const newer = newerInWords(kept, typed as Record<string, string>, action.was)
  return readForm(
    env,
    entitlement,
    { ...action, ...(isDateTyped ? {} : merged) },
    { notice: [stale, newer].filter(Boolean).join(' ') },
  )
}

const LABELS: Readonly<Record<string, string>> = {
  dueDate: 'due date',
  businessReason: 'business reason',
  successOwner: 'success owner',
}

/** What is kept now and the form did not show when it was opened. */
function newerInWords(
  kept: Readonly<Record<string, string>>,
  typed: Readonly<Record<string, string>>,
  was: string,
): string | undefined {
  const before = readDrawn(was)
  const newer = Object.entries(kept).flatMap(([id, value]) => {
    const isNew = before.has(id) ? before.get(id) !== print(value) : typed[id] !== value
    if (!isNew) return []
    if (id === 'dateUnknown') return value === 'true' ? ['date not known'] : []
    // That a date went is said by its tick.
    if (id === 'date' && value === '') return []
    return [`${LABELS[id] ?? id} ${value === '' ? 'empty' : `“${/date$/i.test(id) ? dayInWords(value) : value}”`}`]
  })
  return newer.length > 0 ? `Newer here: ${newer.join(', ')}.` : undefined
}

/**
 * The same for the form that says how it goes on: while it is blocked, the form again. Else the note, which is what was
 * written, in the form that changes notes; undefined when nothing was written.
 */
export function staleUnblockedForm(
  env: DialogEnv,
  entitlement: Entitlement,
  action: UnblockAction,
  stale: string,
): Reply | undefined {
  const status = env.prepared.status.get(entitlement.status)!
  if (status.l1 === 'Blocked') return unblockedForm(env, entitlement, action, action, { notice: stale })
  if (!action.note.trim()) return undefined
  const { record, entitlement: id, version, note } = action
  const former = entitlement.note === '' ? '.' : `; saved, it takes the place of: “${entitlement.note}”`
  const here = `It is not blocked any more, but ${fullName(status)}. Your note stands here${former}`
  const on = { record, entitlement: id, version, ...placeOf(action), note }
  return formFor(env, entitlement, { verb: 'edit-note', ...on }, { notice: `${stale} ${here}` })
}
