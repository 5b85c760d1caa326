import { drawn, print } from '../../cards/drawn.ts'
import type { Judged } from '../../cards/judgement.ts'
import type { ConversationState, Turn } from '../model.ts'
import { keptInputs, type SaveAction } from './entitlement-forms.ts'
import type { Entitlement } from './model.ts'

/** A form that was opened and not saved yet: what its Save would send as it was drawn. */
export interface OpenForm {
  readonly customer: string
  readonly save: SaveAction
}

/** The form as it was drawn for the present version. @param judged of a note; a poor one is saved when that is said again */
export function openForm(entitlement: Entitlement, action: SaveAction, judged: Judged | undefined): OpenForm {
  const { id, version, customer } = entitlement
  const save = { ...action, entitlement: id, version, was: drawn(keptInputs(entitlement, action.verb)) }
  if (save.verb !== 'save-note') return { customer, save }
  const { check: _, told: __, ...note } = save
  return { customer, save: judged?.verdict === 'poor' ? { ...note, told: print(note.note) } : note }
}

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
