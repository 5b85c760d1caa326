import type { ConversationState, Reply, Turn } from './model.ts'

/** A turn that says this and does nothing. */
export function turn(state: ConversationState, ...replies: Reply[]): Turn {
  return { state, replies, effects: [] }
}
