import type { ConversationState, Reply, Turn } from './model.ts'

/** A turn that only says this. */
export function turn(state: ConversationState, ...replies: Reply[]): Turn {
  return { state, replies, effects: [] }
}
