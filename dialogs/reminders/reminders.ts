import { noticeCard } from '../../cards/notice-card.ts'
import { addDays } from '../../playbook/dates/days.ts'
import { customersNamed } from '../assessment/whose/kept-customers.ts'
import type { Dialog } from '../dialog.ts'
import type { ConversationState, DialogEnv, Effect, LastEdit, Reply, Turn } from '../model.ts'
import { isGuestAlone } from '../for-members.ts'
import type { Incoming } from '../incoming.ts'
import { COMING_PAGE, showComing, spanOf } from './coming.ts'
import { snoozeNamed, snoozesWholeName } from './snooze.ts'
import { lookedAtOn, marked, markOne, SNOOZE_DAYS, snoozedUntil, type Mark } from '../../domain/reminders/mark.ts'
import { lookedAtNamed } from './looked-at.ts'
import { rowsOf } from './of-customer.ts'
import { isUnsure, readReminderRequest, type MarkRequest, type ReminderRequest } from './requests.ts'
import type { DueEntitlement, ReminderEffect, Reminders, RemindersNeed } from '../../domain/reminders/model.ts'
import { markedIn } from './undo.ts'
import { unsnoozeNamed, wokenIn } from './unsnooze.ts'
import { aboutOf, NO_CHAT, REMINDERS_PAGE, settingInWords, showReminders, type ReminderRemarks } from './view.ts'
import { dayInWords } from '../../domain/days-in-words.ts'

/** All that is due of a person is looked through for a name. */
const ALL = { offset: 0, limit: 10_000 }
const NEAREST = 'What I can tell of that: dates that have passed, and statuses that nobody has touched for long.'
const NO_TIME =
  'That is no time of day. Say it like “reminders at 8”, “reminders at 17:45” or “reminders at half past 8”.'
const NOT_HERE = 'Reminders are for you: ask me in our personal chat.'

/** Reminders: what is due is the person's own, and told in the personal chat only. */
export const remindersDialog: Dialog = (heard) => {
  const { state, incoming } = heard
  const request = isGuestAlone(incoming) ? undefined : readReminderRequest(incoming.what)
  if (!request) return undefined
  const isSure = !isUnsure(request)
  const said = 'said' in request ? request.said : undefined
  if (!isSure && incoming.where.kind !== 'personal') return undefined
  if (incoming.where.kind !== 'personal') {
    const kind = incoming.what.kind === 'text' ? 'text' : 'hint'
    return { answer: () => ({ state, replies: [{ kind, text: NOT_HERE }], effects: [] }) }
  }
  return {
    needs: {
      reminders: neededBy(request, incoming),
      // Whose name it is, also of who is not due.
      records: said === undefined ? undefined : customersNamed(heard, said),
    },
    ...(isSure ? {} : { perhaps: true }),
    answer(env) {
      if (!env.reminders) throw new Error('The reminders that are needed were not read.')
      if (request.kind === 'looked-at') return lookedAt(env, state, env.reminders, request.said, incoming)
      if (!isSure && !isMeant(env, env.reminders, request, incoming.today)) return undefined
      const { reply, effects, edited } = answer(env, env.reminders, request, incoming)
      const next = markedIn(state, effects)
      return { state: edited ? { ...next, edited } : next, replies: [reply], effects }
    },
  }
}

/** Of what may be said of anything: true where what is due, or a customer of that name, shows that it is meant. */
function isMeant(env: DialogEnv, { rows }: Reminders, request: ReminderRequest, today: string): boolean {
  const said = 'said' in request ? request.said : ''
  return 'ifDue' in request ? 'until' in snoozeNamed(env, rows, said, today) : snoozesWholeName(env, rows, said, today)
}

function neededBy(request: ReminderRequest, { today }: Incoming): RemindersNeed {
  if (request.kind === 'coming') {
    const coming = spanOf(request.when, today)?.span
    const page = request.whose === undefined ? { offset: request.offset, limit: COMING_PAGE } : ALL
    return { ...page, ...(coming ? { coming } : {}) }
  }
  if (request.kind === 'unsnooze-named') return { ...ALL, snoozed: true }
  if (
    request.kind === 'snooze-named' ||
    request.kind === 'looked-at' ||
    (request.kind === 'list' && request.whose !== undefined)
  )
    return ALL
  // One more, because a row that is marked leaves the page.
  const page = { offset: 'offset' in request ? request.offset : 0, limit: REMINDERS_PAGE + 1 }
  if (!('entitlement' in request)) return page
  return { ...page, pressed: { entitlement: request.entitlement, unmarked: request.kind === 'again' } }
}

/** True for what this dialog decides. */
export function isAboutReminders(effect: Effect): effect is ReminderEffect {
  return effect.kind === 'setReminders' || effect.kind === 'markReminders' || effect.kind === 'unmarkReminders'
}

interface Answer {
  readonly reply: Reply
  readonly effects: readonly ReminderEffect[]
  /** What “undo” is about then, if the effects alone do not say it. */
  readonly edited?: LastEdit | undefined
}

function answer(
  env: DialogEnv,
  reminders: Reminders,
  request: Exclude<ReminderRequest, { kind: 'looked-at' }>,
  incoming: Incoming,
): Answer {
  switch (request.kind) {
    case 'show':
      return show(env, reminders, env.newId(), incoming)
    case 'list':
      return list(env, reminders, request, incoming)
    case 'coming':
      return { reply: coming(env, reminders, request, incoming), effects: [] }
    case 'snooze-named':
      return snooze(env, reminders, request.said, incoming)
    case 'unsnooze-named':
      return unsnooze(env, reminders, request.said, incoming)
    case 'no-time':
      return { reply: { kind: 'text', text: NO_TIME }, effects: [] }
    case 'set':
      return set(env, reminders, request, incoming)
    case 'done':
    case 'snooze':
    case 'again':
      return mark(env, reminders, request, incoming)
  }
}

function list(
  env: DialogEnv,
  reminders: Reminders,
  { record = env.newId(), offset, asked, whose }: Extract<ReminderRequest, { kind: 'list' }>,
  incoming: Incoming,
): Answer {
  const remarks = { offset, ...(asked ? { notice: NEAREST } : {}) }
  if (whose === undefined) return show(env, reminders, record, incoming, remarks)
  const rows = rowsOf(env.prepared, reminders.rows, whose)
  const { what } = incoming
  const typed = rows.length === 0 && what.kind === 'text' ? { typed: what.text.trim() } : {}
  const theirs = { ...reminders, rows: rows.slice(offset), total: rows.length }
  return show(env, theirs, record, incoming, { ...remarks, whose, ...typed })
}

function coming(
  env: DialogEnv,
  reminders: Reminders,
  { record = env.newId(), offset, when, whose }: Extract<ReminderRequest, { kind: 'coming' }>,
  incoming: Incoming,
): Reply {
  const { today } = incoming
  const name = spanOf(when, today)?.name
  if (!reminders.coming || name === undefined) return show(env, reminders, record, incoming, { notice: NEAREST }).reply
  if (whose === undefined) {
    const place = { filter: `due ${when}`, offset }
    return showComing(env, record, { ...reminders, coming: reminders.coming }, place, name, today)
  }
  const rows = rowsOf(env.prepared, reminders.coming.rows, whose)
  const theirs = {
    ...reminders,
    total: rowsOf(env.prepared, reminders.rows, whose).length,
    coming: { rows: rows.slice(offset, offset + COMING_PAGE), total: rows.length },
  }
  return showComing(env, record, theirs, { filter: `due ${when} at ${whose}`, offset }, name, today, whose)
}

function show(
  env: DialogEnv,
  reminders: Reminders,
  record: string,
  { today }: Incoming,
  { offset = 0, ...remarks }: ReminderRemarks & { readonly offset?: number } = {},
): Answer {
  const page = { ...reminders, rows: reminders.rows.slice(0, REMINDERS_PAGE) }
  return { reply: showReminders(env, record, page, offset, today, remarks), effects: [] }
}

/** A pressed card stays with what is due; a typed command is answered with one line. */
function set(
  env: DialogEnv,
  reminders: Reminders,
  { on, at, record }: Extract<ReminderRequest, { kind: 'set' }>,
  incoming: Incoming,
): Answer {
  if (!reminders.setting) return { reply: { kind: 'text', text: NO_CHAT }, effects: [] }
  const change = { ...(on === undefined ? {} : { on }), ...at }
  const setting = { ...reminders.setting, ...change }
  const effects: ReminderEffect[] = [{ kind: 'setReminders', set: change, at: incoming.at }]
  if (record !== undefined) return { ...show(env, { ...reminders, setting }, record, incoming), effects }
  const next = { title: setting.on ? 'Turn reminders off' : 'Turn reminders on', record: env.newId() }
  const card = noticeCard(settingInWords(setting), {
    next: { ...next, verb: setting.on ? 'reminders-off' : 'reminders-on' },
  })
  const summary = setting.on ? 'Reminders are on' : 'Reminders are off'
  return { reply: { kind: 'card', summary, card, record: next.record }, effects }
}

/** Snoozes what was named; what is left is shown. */
function snooze(env: DialogEnv, reminders: Reminders, said: string, incoming: Incoming): Answer {
  const snoozed = snoozeNamed(env, reminders.rows, said, incoming.today)
  const { notice } = snoozed
  if (!('until' in snoozed)) {
    const typed = snoozed.mayBeNews && incoming.what.kind === 'text' ? { typed: incoming.what.text.trim() } : {}
    return show(env, reminders, env.newId(), incoming, { notice, ...typed })
  }
  return markAll(env, reminders, snoozed.rows, snoozedUntil(snoozed.until), incoming, { notice })
}

/** Marks what is due of the customer who was named; undefined where it is news. */
function lookedAt(
  env: DialogEnv,
  state: ConversationState,
  reminders: Reminders,
  said: string,
  incoming: Incoming,
): Turn | undefined {
  const found = lookedAtNamed(env, state, reminders.rows, said)
  if (!found) return undefined
  const typed = incoming.what.kind === 'text' ? { typed: incoming.what.text.trim() } : {}
  const remarks = { notice: found.notice, ...typed }
  const { reply, effects } = markAll(env, reminders, found.rows, lookedAtOn(incoming.today), incoming, remarks)
  return { state: markedIn(state, effects), replies: [reply], effects }
}

/** Marks what was named; what is left is shown. */
function markAll(
  env: DialogEnv,
  reminders: Reminders,
  rows: readonly DueEntitlement[],
  mark: Mark,
  incoming: Incoming,
  remarks: ReminderRemarks,
): Answer {
  const left = reminders.rows.filter((row) => !rows.includes(row))
  const rest = { ...reminders, rows: left, total: reminders.total - rows.length }
  const [only, ...others] = rows
  const undo = only && others.length === 0 ? { undo: only.entitlement } : { undoTyped: true as const }
  return {
    ...show(env, rest, env.newId(), incoming, { ...remarks, ...undo }),
    effects: rows.map((row) => marked(row, mark)),
  }
}

/** Ends the snooze of what was named; it is shown with what is due. */
function unsnooze(env: DialogEnv, reminders: Reminders, said: string, incoming: Incoming): Answer {
  const woken = unsnoozeNamed(env, reminders.snoozed ?? [], said, env.records.ofCustomers)
  const { rows, notice } = woken
  if (rows.length === 0) {
    const typed = incoming.what.kind === 'text' ? { typed: incoming.what.text.trim() } : {}
    return show(env, reminders, env.newId(), incoming, { notice, ...typed })
  }
  const again = rows.map(({ entitlement, due }) => ({ entitlement, due }))
  const others = reminders.rows.filter((row) => again.every(({ entitlement }) => entitlement.id !== row.entitlement.id))
  const all = { ...reminders, rows: [...again, ...others], total: again.length + others.length }
  return {
    ...show(env, all, env.newId(), incoming, { notice, undoTyped: true }),
    effects: rows.map(({ entitlement: { id } }) => ({ kind: 'unmarkReminders', entitlement: id })),
    edited: wokenIn(rows),
  }
}

/** Marks what is due of one entitlement. What was changed since the card was drawn is shown, not marked. */
function mark(env: DialogEnv, reminders: Reminders, request: MarkRequest, incoming: Incoming): Answer {
  const { record, offset } = request
  if (request.kind === 'again') {
    const back = show(env, reminders, record, incoming, { offset, notice: 'Taken back.' })
    return { ...back, effects: [{ kind: 'unmarkReminders', entitlement: request.entitlement }] }
  }
  const until = request.kind === 'snooze' ? addDays(incoming.today, SNOOZE_DAYS) : undefined
  const said = until === undefined ? lookedAtOn(incoming.today) : snoozedUntil(until)
  const { pressed } = reminders
  const outcome = markOne(pressed, request.version, said)
  if (!pressed || outcome.kind === 'not-due')
    return show(env, reminders, record, incoming, { offset, notice: 'That one is not due any more.' })
  const { entitlement } = pressed
  const about = aboutOf(env, entitlement)
  if (outcome.kind === 'changed') {
    const notice = `${about} was changed meanwhile. Here is what is due now; nothing was marked.`
    return show(env, reminders, record, incoming, { offset, notice })
  }
  const rows = reminders.rows.filter((row) => row.entitlement.id !== entitlement.id)
  const rest = { ...reminders, rows, total: reminders.total - 1 }
  const notice = until === undefined ? `Looked at today: ${about}.` : `${about} comes back on ${dayInWords(until)}.`
  return {
    ...show(env, rest, record, incoming, { offset, notice, undo: entitlement }),
    effects: [outcome.change],
  }
}
