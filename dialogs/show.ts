import { noticeCard, type WayOn } from '../cards/notice-card.ts'
import { showAssessment, type Remarks } from './assessment-view.ts'
import type { Assessment, ConversationState, DialogEnv, Reply, Turn } from './model.ts'
import { putOnTop } from './shelf.ts'

/** A turn that says something and does nothing else. */
export function turn(state: ConversationState, ...replies: Reply[]): Turn {
  return { state, replies, effects: [] }
}

/** Makes an assessment the current one and shows it. */
export function show(env: DialogEnv, state: ConversationState, assessment: Assessment, remarks: Remarks = {}): Turn {
  return turn(putOnTop(state, assessment), showAssessment(env, assessment, remarks))
}

/** One sentence with one way on. */
export function hint(
  summary: string,
  text: string,
  next: WayOn = { title: 'Assess a customer', verb: 'start' },
): Reply {
  return { kind: 'card', summary, card: noticeCard(text, { next }) }
}

/** Several remarks as one; undefined when there is none. */
export function together(...notices: readonly (string | undefined)[]): Remarks {
  const said = notices.filter((notice) => notice !== undefined)
  return said.length > 0 ? { notice: said.join(' ') } : {}
}
