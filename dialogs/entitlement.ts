import { newAssessment } from './assessment.ts'
import { showAssessment } from './assessment-view.ts'
import { changeOf, type Saved } from './entitlement-change.ts'
import { formFor, readForm } from './entitlement-forms.ts'
import { showEntitlement } from './entitlement-view.ts'
import { showHistory } from './history.ts'
import type { Assessment, ConversationState, DialogEnv, Incoming, Reply, Turn } from './model.ts'
import { showOverrides } from './overrides.ts'
import type { EntitlementAction, RecordCardAction } from './record-actions.ts'
import type { Entitlement } from './records.ts'
import { putOnTop } from './shelf.ts'
import { showList } from './status-list.ts'
import { dayInWords, fullName } from './words.ts'

const NOT_HERE = 'Your statuses are for you: ask me in our personal chat.'
const NOT_THERE = 'This entitlement is not there any more, or it is somebody else’s. Nothing was changed.'

/**
 * Carries out a pressed button of a card about records. What the person may not see is not there. A card of another
 * version changes nothing: it is answered with the present state, and what was typed stays in its form.
 */
export function actOnRecords(
  env: DialogEnv,
  state: ConversationState,
  action: RecordCardAction,
  incoming: Incoming,
): Turn {
  if (incoming.where.kind !== 'personal') return turn(state, { kind: 'hint', text: NOT_HERE })
  switch (action.verb) {
    case 'list':
      return turn(state, showList(env, action.record, action))
    case 'overrides':
      return turn(state, showOverrides(env, action.record))
    default: {
      const { entitlement } = env.records
      if (!entitlement) return turn(state, { kind: 'hint', text: NOT_THERE })
      return onEntitlement(env, state, entitlement, action, incoming)
    }
  }
}

function onEntitlement(
  env: DialogEnv,
  state: ConversationState,
  entitlement: Entitlement,
  action: EntitlementAction,
  incoming: Incoming,
): Turn {
  const place = { filter: action.filter, offset: action.offset }
  const stale = action.version === entitlement.version ? undefined : newerInWords(env, entitlement)
  switch (action.verb) {
    case 'open':
      return turn(state, showEntitlement(env, entitlement, action.record, place))
    case 'history':
      return turn(state, showHistory(env, entitlement, action.record, place, action.before === undefined))
    case 'new-status':
      if (stale) return turn(state, showEntitlement(env, entitlement, action.record, place, stale))
      return newStatus(env, state, entitlement)
    case 'edit-date':
    case 'edit-comment':
    case 'edit-dibs': {
      const form = stale ? undefined : formFor(env, entitlement, action)
      return turn(state, form ?? showEntitlement(env, entitlement, action.record, place, stale))
    }
    case 'save-date':
    case 'save-comment':
    case 'save-dibs': {
      if (stale) return turn(state, readForm(env, entitlement, action, { notice: stale }))
      return save(env, state, entitlement, action, changeOf(env, entitlement, action, incoming))
    }
  }
}

function save(
  env: DialogEnv,
  state: ConversationState,
  entitlement: Entitlement,
  action: Extract<EntitlementAction, { verb: `save-${string}` }>,
  saved: Saved,
): Turn {
  const place = { filter: action.filter, offset: action.offset }
  switch (saved.kind) {
    case 'problems':
      return turn(state, readForm(env, entitlement, action, { problems: saved.problems }))
    case 'unchanged':
      return turn(state, showEntitlement(env, entitlement, action.record, place, 'Nothing was changed.'))
    case 'changed':
      return {
        ...turn(state, showEntitlement(env, saved.entitlement, action.record, place, saved.notice)),
        effects: [{ kind: 'changeEntitlement', change: saved.change }],
      }
  }
}

/** A new assessment for the same customer and workload, which knows what it follows. */
function newStatus(env: DialogEnv, state: ConversationState, entitlement: Entitlement): Turn {
  const assessment: Assessment = {
    ...newAssessment(env, '', { kind: 'situation' }),
    customer: entitlement.customer,
    customerGuessed: false,
    workload: entitlement.workload,
    seen: { entitlement: entitlement.id, version: entitlement.version },
  }
  return turn(putOnTop(state, assessment), showAssessment(env, assessment))
}

function newerInWords(env: DialogEnv, entitlement: Entitlement): string {
  const status = fullName(env.prepared.status.get(entitlement.status)!)
  return `${entitlement.updatedBy} changed this on ${dayInWords(entitlement.updatedAt)}; it is now ${status}. Nothing of yours was saved yet.`
}

function turn(state: ConversationState, ...replies: Reply[]): Turn {
  return { state, replies, effects: [] }
}
