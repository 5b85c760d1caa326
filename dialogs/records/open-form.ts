import type { ConversationState, Turn } from '../model.ts'

/**
 * A turn that shows a form remembers it, so that “save” can be typed. One that changes something else forgets it:
 * “undo” is about that then.
 */
export function rememberingForm(before: ConversationState, turn: Turn): Turn {
  const form = turn.replies.findLast((reply) => reply.kind === 'card' && reply.form !== undefined)
  if (form?.kind === 'card' && form.form) return { ...turn, state: { ...turn.state, form: form.form } }
  return turn.state.edited === before.edited ? turn : { ...turn, state: withoutForm(turn.state) }
}

/** Another press, or news, and it is done with. */
export function withoutForm(state: ConversationState): ConversationState {
  if (state.form === undefined) return state
  const { form: _, ...rest } = state
  return rest
}
