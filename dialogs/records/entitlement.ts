import type { RowAsk } from '../../cards/presses/records.ts'
import { showAssessment } from '../assessment/assessment-view.ts'
import { entitlementChangedInWords } from './changed-meanwhile.ts'
import { changeOf, judgedFirst, type Saved } from './entitlement-change.ts'
import { formFor, readForm } from './entitlement-forms.ts'
import { showEntitlement } from './entitlement-view.ts'
import { showHistory, showTakenBack } from './history.ts'
import type { ConversationState, DialogEnv, Reply, Turn } from '../model.ts'
import type { Incoming } from '../incoming.ts'
import { withoutForm } from './open-form.ts'
import { nextOf, rememberOpened } from './opened.ts'
import { showOverrides } from './overrides.ts'
import { whyNotHere } from '../places.ts'
import { post } from './post.ts'
import { isPosting, showPosted, type Comment } from './posted.ts'
import { placeOf, type EntitlementAction, type RecordCardAction, type SaveAction } from './record-actions.ts'
import type { Entitlement, HistoryEntry } from '../../domain/entitlement/model.ts'
import { putOnTop } from '../assessment/shelf.ts'
import { staleForm, staleUnblockedForm } from './stale-form.ts'
import { sameNoteInWords } from './same-note.ts'
import { showList } from './status-list.ts'
import { unfinishedFor } from '../assessment/unfinished.ts'
import { putEditBack } from './undo-edit.ts'
import { poorNoteOf, unblockedForm } from './unblocked.ts'
import { isSaid } from '../../domain/entitlement/change.ts'
import { unblock, type Unblocked } from '../../domain/entitlement/unblock.ts'
import { turn } from '../turn.ts'

const NOT_SAVED_YET = 'Nothing was saved yet: mend the note, or press “Save anyway”.'
const NOT_THERE = 'This entitlement is not there any more, or it is somebody else’s. Nothing was changed.'

/**
 * Carries out a pressed button of a card about records. What the person may not see is not there. A card of another
 * version changes nothing: it is answered with the present state, a form opens on that, and what was typed stays in its form.
 */
export function actOnRecords(
  env: DialogEnv,
  before: ConversationState,
  action: RecordCardAction,
  incoming: Incoming,
): Turn {
  const state = withoutForm(before)
  const refused = whyNotHere(incoming.where, action.verb)
  if (refused) return turn(state, { kind: 'hint', text: refused })
  switch (action.verb) {
    case 'list':
      return turn(
        state,
        showList(env, action.record, placeOf(action), askedOfRow(action), unfinishedFor(env, state, action.filter)),
      )
    case 'overrides':
      return turn(state, showOverrides(env, action.record))
    default: {
      const { entitlement } = env.records
      const told =
        action.verb === 'history' && showTakenBack(env, action.record, placeOf(action), action.before === undefined)
      if (told) return turn(state, told)
      if (!entitlement) return turn(state, { kind: 'hint', text: NOT_THERE })
      const done = onEntitlement(env, state, entitlement, action, incoming)
      return isPosting(action.record)
        ? { ...done, replies: done.replies.map(onlyHere) }
        : rememberOpened(state, done, entitlement, action.record)
    }
  }
}

/** What the button of each row does, with what was typed for it before the list. */
function askedOfRow(action: Extract<RecordCardAction, { verb: 'list' }>): RowAsk {
  const { next = 'open', by, date, dateUnknown, comment, note, adds, goLive, more } = action
  const { dueDate, intent, businessReason, successOwner, seats } = action
  switch (next) {
    case 'edit-date':
      return { verb: next, by, date, dateUnknown, comment }
    case 'edit-comment':
      return { verb: next, comment }
    case 'edit-note':
      return { verb: next, note, adds }
    case 'edit-dibs':
      return { verb: next, dueDate, intent, businessReason, successOwner, seats }
    case 'plan':
      return { verb: next, goLive, more }
    default:
      return { verb: next }
  }
}

/** A form or a page of history in place of a posted card is for who pressed; the others go on reading the status. */
function onlyHere(reply: Reply): Reply {
  return reply.kind === 'card' && reply.record !== undefined && isPosting(reply.record)
    ? { ...reply, onlyHere: true }
    : reply
}

function onEntitlement(
  env: DialogEnv,
  state: ConversationState,
  entitlement: Entitlement,
  action: EntitlementAction,
  incoming: Incoming,
): Turn {
  const place = placeOf(action)
  const isStale = action.version !== entitlement.version
  const stale = isStale
    ? entitlementChangedInWords(env, entitlement, incoming, action.verb.startsWith('save-'))
    : undefined
  switch (action.verb) {
    case 'open':
      return turn(state, showOne(env, entitlement, action))
    case 'history':
      return turn(state, showHistory(env, entitlement, action.record, place, action.before === undefined))
    case 'post':
    case 'post-to':
      return post(env, state, entitlement, action, incoming)
    case 'new-status':
      if (stale) return turn(state, showOne(env, entitlement, action, stale))
      return newStatus(env, state, entitlement)
    case 'edit-unblocked': {
      const notice = stale === undefined ? {} : { notice: stale }
      const form = isBlocked(env, entitlement) ? unblockedForm(env, entitlement, action, {}, notice) : undefined
      return turn(state, form ?? showOne(env, entitlement, action, stale ?? NOT_BLOCKED))
    }
    case 'put-back': {
      const back = stale ? undefined : putEditBack(env, entitlement, incoming)
      if (back?.kind === 'changed')
        return saved(env, state, entitlement, action, { ...back, notice: 'It is put back as it was.' })
      const why = stale ?? back?.problems.join(' ') ?? 'There is nothing to put back.'
      return turn(state, showOne(env, entitlement, action, why))
    }
    case 'edit-date':
    case 'edit-comment':
    case 'edit-note':
    case 'edit-dibs': {
      // Nothing that a colleague changed is overtaken by a form that opens: it shows what is kept now.
      const form = formFor(env, entitlement, action, stale === undefined ? {} : { notice: stale })
      return turn(state, form ?? showOne(env, entitlement, action, stale))
    }
    case 'save-unblocked':
      if (stale)
        return turn(
          state,
          staleUnblockedForm(env, entitlement, action, stale) ?? showOne(env, entitlement, action, stale),
        )
      if (!isBlocked(env, entitlement)) return turn(state, showOne(env, entitlement, action, NOT_BLOCKED))
      return saveUnblocked(env, state, entitlement, action, unblock(env, entitlement, action, incoming))
    case 'save-date':
    case 'save-comment':
    case 'save-note':
    case 'save-dibs': {
      if (stale) return turn(state, staleForm(env, entitlement, action, stale))
      const judged = action.verb === 'save-note' ? judgedFirst(env, entitlement, action) : undefined
      if (judged) {
        const problems = action.verb === 'save-note' && action.check ? [] : [NOT_SAVED_YET]
        return turn(state, readForm(env, entitlement, action, { judged, problems }))
      }
      return save(env, state, entitlement, action, changeOf(env, entitlement, action, incoming))
    }
  }
}

const NOT_BLOCKED = 'It is not blocked any more. Nothing was changed.'

function isBlocked(env: DialogEnv, { status }: Entitlement): boolean {
  return env.prepared.status.get(status)!.l1 === 'Blocked'
}

/** The card of an entitlement: the person's own, or the one that stands in a channel. */
function showOne(
  env: DialogEnv,
  entitlement: Entitlement,
  action: EntitlementAction,
  notice?: string,
  newest?: Comment & Partial<Pick<HistoryEntry, 'kind' | 'at'>>,
): Reply {
  const { record } = action
  if (isPosting(record)) return showPosted(env, entitlement, notice, newest)
  const { kind, comment, by, at } = newest ?? {}
  const said = kind && comment && by && at && isSaid({ kind, comment }) ? { text: comment, by, at } : undefined
  return showEntitlement(env, entitlement, record, placeOf(action), notice, said)
}

function save(
  env: DialogEnv,
  state: ConversationState,
  entitlement: Entitlement,
  action: SaveAction,
  done: Saved,
): Turn {
  if (done.kind !== 'problems') return saved(env, state, entitlement, action, done)
  return turn(state, readForm(env, entitlement, action, { problems: done.problems }))
}

function saved(
  env: DialogEnv,
  state: ConversationState,
  entitlement: Entitlement,
  action: EntitlementAction,
  done: Exclude<Saved, { kind: 'problems' }>,
): Turn {
  if (done.kind === 'unchanged') return turn(state, showOne(env, entitlement, action, 'Nothing was changed.'))
  const { byName: by, comment, kind, at } = done.change
  return {
    ...turn(
      editedIn(state, done.entitlement),
      showOne(env, done.entitlement, action, done.notice, { by, comment, kind, at }),
    ),
    effects: [{ kind: 'changeEntitlement', change: done.change }],
  }
}

/** What "undo" speaks of from now on. */
function editedIn(state: ConversationState, { id, version }: Entitlement): ConversationState {
  return { ...state, edited: { entitlement: id, version } }
}

function saveUnblocked(
  env: DialogEnv,
  state: ConversationState,
  entitlement: Entitlement,
  action: Extract<EntitlementAction, { verb: 'save-unblocked' }>,
  unblocked: Unblocked,
): Turn {
  if (unblocked.kind === 'problems') {
    return turn(state, unblockedForm(env, entitlement, action, action, { problems: unblocked.problems }))
  }
  const judged = poorNoteOf(env, unblocked.entitlement, action)
  if (judged) return turn(state, unblockedForm(env, entitlement, action, action, { problems: [NOT_SAVED_YET], judged }))
  const { record } = unblocked
  // What set the status is this change; the reasons of the block are history.
  const now = { ...env, records: { ...env.records, setBy: undefined } }
  const notice = ['Kept.', sameNoteInWords(env, record)].filter(Boolean).join(' ')
  return {
    ...turn(
      editedIn(state, unblocked.entitlement),
      showOne(now, unblocked.entitlement, action, notice, { by: record.byName, comment: null }),
    ),
    effects: [{ kind: 'keepStatus', status: record }],
  }
}

function newStatus(env: DialogEnv, state: ConversationState, entitlement: Entitlement): Turn {
  const assessment = nextOf(env, entitlement)
  return turn(putOnTop(state, assessment), showAssessment(env, assessment))
}

/**
 * “Save”, typed while a form is open: it is saved as if its Save were pressed, with what it was drawn with. A mere “ok” shows it again.
 * @param isSure it was said to save it
 */
export function saveTyped(env: DialogEnv, state: ConversationState, isSure: boolean, incoming: Incoming): Turn {
  const { form } = state
  if (!form) return turn(state, { kind: 'text', text: NOT_THERE })
  if (isSure) return actOnRecords(env, state, form.save, incoming)
  const { entitlement } = env.records
  if (!entitlement || entitlement.version !== form.save.version) return actOnRecords(env, state, form.save, incoming)
  const notice = 'Not saved yet. Press Save, or type “save”.'
  return turn(state, readForm(env, entitlement, form.save, { notice }))
}
