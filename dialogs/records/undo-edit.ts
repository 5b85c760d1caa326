import type { Changed } from '../../domain/entitlement/change.ts'
import { canBePutBack, putBack, type PutBackKind } from '../../domain/entitlement/put-back.ts'
import type { Refused } from '../../domain/change.ts'
import { noticeCard, type WayOn } from '../../cards/notice-card.ts'
import type { DialogEnv, LastEdit, Reply } from '../model.ts'
import type { Incoming } from '../incoming.ts'
import type { ChangedField, Entitlement, HistoryEntry } from '../../domain/entitlement/model.ts'
import { aboutOf } from '../reminders/view.ts'
import { dayInWords } from '../../domain/days-in-words.ts'

const WHAT: Readonly<Record<PutBackKind, string>> = {
  date: 'moved the date',
  note: 'changed the note',
  dibs: 'changed DIBS',
}

/** What "undo" says after an edit: it offers to put back the value of before, or says why not and where it is changed. */
export function undoEdit(env: DialogEnv, edited: LastEdit): Reply {
  const { entitlement } = env.records
  if (!entitlement) return notice(`What you changed last is not there any more. ${NOTHING_DONE}`, {})
  const about = aboutOf(env, entitlement)
  const record = env.newId()
  const open = wayOn('open', 'Open it', entitlement, record)
  if (edited.engagement) return undoEngagement(entitlement, about, record, edited.engagement)
  if (entitlement.version !== edited.version) {
    return notice(`It was changed once more since your edit. ${NOTHING_DONE}`, { about, record, next: open })
  }
  const newest = newestOf(env, entitlement)
  if (!newest || !canBePutBack(newest)) {
    const what = newest?.kind === 'comment' ? 'a comment' : 'a status'
    const instead = newest?.kind === 'comment' ? 'add another one' : 'set another one'
    return notice(`You added ${what} here last. It stays in the history; open it to ${instead}.`, {
      about,
      record,
      next: open,
    })
  }
  return notice(`You ${WHAT[newest.kind]} here last. Put back what it was before?`, {
    about,
    quoted: formerInWords(newest),
    record,
    next: wayOn('put-back', 'Put it back', entitlement, record),
    others: [open],
  })
}

/** A go-live that was moved is moved back in its form; what else was changed of a plan, on its own card. */
function undoEngagement(
  entitlement: Entitlement,
  about: string,
  record: string,
  { goLiveBefore: goLive }: NonNullable<LastEdit['engagement']>,
): Reply {
  if (goLive === undefined)
    return notice(`You changed its readiness, stakeholders or plan last: that is changed there. ${NOTHING_DONE}`, {
      about,
      record,
      next: wayOn('plan', 'Open the plan', entitlement, record),
    })
  return notice(`You moved go-live here last. Move it back to ${dayInWords(goLive)}?`, {
    about,
    record,
    next: { title: 'Move it back', ...pressOn(entitlement, record), verb: 'plan', goLive },
  })
}

const NOTHING_DONE = 'Nothing was undone.'

/** Puts the newest change back, see `domain/entitlement/put-back.ts`; undefined when there is no such change. */
export function putEditBack(
  env: DialogEnv,
  entitlement: Entitlement,
  incoming: Incoming,
): Changed | Refused | undefined {
  const newest = newestOf(env, entitlement)
  return newest && canBePutBack(newest) ? putBack(env, entitlement, newest, incoming) : undefined
}

function newestOf(env: DialogEnv, { version }: Entitlement): HistoryEntry | undefined {
  return env.records.history?.entries.find((entry) => entry.version === version)
}

const LABELS: Partial<Record<ChangedField, string>> = {
  targetDate: 'target date',
  unblockDate: 'unblock date',
  dueDate: 'due date',
  intent: 'intent',
  businessReason: 'business reason',
  successOwner: 'success owner',
  seats: 'seats',
}

/** In characters. */
const MAX_FORMER = 120

function formerInWords({ changes }: HistoryEntry): string {
  const said = changes.flatMap(({ field, before }) => {
    if (field === 'note') return [before === '' ? 'no note' : `“${before}”`]
    if (field === 'dateUnknown') return before === '1' ? ['date not known'] : []
    const value = before === '' ? 'empty' : field.endsWith('Date') ? dayInWords(before) : before
    const isUnknown = field === 'unblockDate' && before === '' && changes.some((each) => each.field === 'dateUnknown')
    return isUnknown ? [] : [`${LABELS[field] ?? field} ${value}`]
  })
  const line = said.join(', ')
  return line.length > MAX_FORMER ? `${line.slice(0, MAX_FORMER)}…` : line
}

function wayOn(verb: 'open' | 'put-back' | 'plan', title: string, entitlement: Entitlement, record: string): WayOn {
  return { title, verb, ...pressOn(entitlement, record) }
}

function pressOn({ id, version }: Entitlement, record: string) {
  return { record, entitlement: id, version, filter: '', offset: 0 }
}

interface Said {
  readonly about?: string
  readonly quoted?: string
  readonly record?: string
  readonly next?: WayOn
  readonly others?: readonly WayOn[]
}

function notice(text: string, { record, ...said }: Said): Reply {
  return { kind: 'card', summary: 'Undo', card: noticeCard(text, said), ...(record ? { record } : {}) }
}
