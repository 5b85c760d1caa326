import { inNewNames } from './whose/named-again.ts'
import type { ConversationState, DialogEnv, Turn } from '../model.ts'
import type { RecordAction } from './actions.ts'
import { changed, leave, open, withoutChosen } from './assessment.ts'
import type { Assessment } from './model.ts'
import { show, together } from './show.ts'

/** Buttons that show another side of the assessment and answer nothing. */
type ViewAction = Extract<
  RecordAction,
  {
    verb:
      | 'describe-again'
      | 'leave'
      | 'skip'
      | 'ask'
      | 'answers'
      | 'change'
      | 'choose'
      | 'unchoose'
      | 'names'
      | 'meant'
      | 'redraft'
      | 'check-note'
  }
>

/**
 * Shows another side of the assessment.
 * @param remark a remark on a typed date, for the cards that show it
 */
export function viewed(
  env: DialogEnv,
  state: ConversationState,
  filled: Assessment,
  action: ViewAction,
  remark: string | undefined,
): Turn {
  const said = together(remark)
  switch (action.verb) {
    case 'describe-again':
      return show(env, state, open(filled, 'situation'))
    case 'leave':
      return show(env, state, leave(filled))
    case 'skip':
      return show(env, state, changed(filled, { view: { kind: 'status' } }))
    case 'ask':
      return show(env, state, open(filled, 'more'), said)
    case 'answers':
      return show(env, state, open(filled, 'answers'))
    case 'change': {
      const view = { kind: 'question' as const, question: action.question, from: filled.view }
      return show(env, state, changed(filled, { view }))
    }
    case 'choose':
      return show(env, state, open(filled, 'choose'), said)
    case 'unchoose':
      return show(env, state, changed(withoutChosen(filled), { view: { kind: 'status' } }), said)
    case 'names':
      return show(env, state, open(filled, 'names'), said)
    case 'meant': {
      const next = inNewNames(env, filled, changed(filled, { customer: action.name, customerGuessed: false }))
      return show(env, state, next, together(`It is now ${action.name}.`, remark))
    }
    case 'redraft': {
      const { note: _, ...draft } = filled.draft
      return show(env, state, changed(filled, { draft }), said)
    }
    case 'check-note':
      return show(env, state, changed(filled, { view: { kind: 'status', judged: true } }), said)
  }
}
