import { newAssessment, takeBack } from './assessment.ts'
import type { Assessment, ConversationState, DialogEnv, Turn } from './model.ts'
import { putBack } from './shelf.ts'
import { show } from './show.ts'
import { offerSplit } from './split.ts'

/** What was added last was about another customer: it begins their own assessment, and the one before is as it was. */
export function apart(env: DialogEnv, state: ConversationState, assessment: Assessment): Turn {
  const parts = takeBack(env, assessment)
  if (!parts) return show(env, state, assessment, { notice: 'You have answered since. Type “undo” to go back.' })
  const notice = `Taken apart. To go on with ${assessment.customer ?? 'the one before'}, type “resume”.`
  return show(env, putBack(state, parts.before), offerSplit(env, newAssessment(env, parts.last)), { notice })
}
