import type { ConversationState, Turn } from '../model.ts'

/** A turn that shows a form remembers it, so that “save” can be typed. */
export function rememberingForm(turn: Turn): Turn {
  const form = turn.replies.findLast((reply) => reply.kind === 'card' && reply.form !== undefined)
  return form?.kind === 'card' && form.form ? { ...turn, state: { ...turn.state, form: form.form } } : turn
}

/** Another press, or news, and it is done with. */
export function withoutForm(state: ConversationState): ConversationState {
  if (state.form === undefined) return state
  const { form: _, ...rest } = state
  return rest
}
