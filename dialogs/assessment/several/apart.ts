import { newAssessment, takeBack } from '../assessment.ts'
import { showAssessment } from '../assessment-view.ts'
import type { ConversationState, DialogEnv, Turn } from '../../model.ts'
import type { Assessment } from '../model.ts'
import { putBack, putOnTop } from '../shelf.ts'
import { show } from '../show.ts'
import { offerSplit } from './split.ts'
import { turn } from '../../turn.ts'

/** Begins a new assessment with the text that was added last: it was about another customer. Restores the old one. */
export function apart(env: DialogEnv, state: ConversationState, assessment: Assessment): Turn {
  const parts = takeBack(env, assessment)
  if (!parts) return show(env, state, assessment, { notice: 'You have answered since. Type “undo” to go back.' })
  const notice = `Taken apart. To go on with ${assessment.customer ?? 'the one before'}, type “resume”.`
  const begun = offerSplit(env, newAssessment(env, parts.last))
  return turn(putOnTop(putBack(state, parts.before), begun), showAssessment(env, begun, { notice }))
}
