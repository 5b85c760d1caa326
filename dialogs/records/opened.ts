import { hasContent, newAssessment } from '../assessment/assessment.ts'
import type { Assessment } from '../assessment/model.ts'
import { currentOf, putOnTop } from '../assessment/shelf.ts'
import type { ConversationState, DialogEnv, Turn } from '../model.ts'
import type { Entitlement } from '../../domain/entitlement/model.ts'
import type { OpenedEntitlement } from './model.ts'

/** So begin the records of cards that the tab opens. */
const OF_TAB = 'tab:'

/** Remembers the entitlement of a pressed card, unless the press led to an assessment. */
export function rememberOpened(before: ConversationState, done: Turn, entitlement: Entitlement, record: string): Turn {
  if (done.state.assessments !== before.assessments) return done
  const { id, customer, workload } = entitlement
  const { named: _, ...state } = done.state
  const version = state.edited?.entitlement === id ? state.edited.version : entitlement.version
  const opened = { subject: { id, version, customer, workload }, inPanel: record.startsWith(OF_TAB) }
  return { ...done, state: { ...state, opened } }
}

/**
 * What is said beneath an opened entitlement is about it: an assessment for it is put on top. In a chat, one that was
 * begun before goes on.
 */
export function aboutOpened(env: DialogEnv, state: ConversationState): ConversationState {
  const { opened, named } = state
  const current = currentOf(state)
  if (!opened || named !== undefined || (!opened.inPanel && current && hasContent(current))) return state
  return putOnTop(state, nextOf(env, opened.subject))
}

/** A new assessment for the same customer and workload, which knows what it follows. */
export function nextOf(env: DialogEnv, { id, version, customer, workload }: OpenedEntitlement['subject']): Assessment {
  return {
    ...newAssessment(env, '', { kind: 'situation' }),
    customer,
    customerGuessed: false,
    workload,
    seen: { entitlement: id, version },
  }
}
