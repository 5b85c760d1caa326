import { hasContent } from '../assessment/assessment.ts'
import { positionOf } from '../assessment/position.ts'
import { currentOf } from '../assessment/shelf.ts'
import { inOneLine } from '../commands/around-commands.ts'
import type { ConversationState, DialogEnv } from '../model.ts'

const LATER =
  /^(?:(?:ok(?:ay)?|no|hm+|not now|wait|sorry)[, ]+)?(?:later|not now|maybe later|in a (?:minute|moment|bit)|i(?:['’]ll| will) (?:do|answer|check) (?:it|that|this) later|one (?:moment|minute|second)|give me a (?:minute|moment|second))(?: please| thanks)?$/i

/** In characters: a longer message says more. */
const MAX_LENGTH = 60

/** True if an open question is put off: “later”. It says nothing of the customer, and answers nothing. */
export function isPutOff(env: DialogEnv, state: ConversationState, message: string): boolean {
  if (message.length > MAX_LENGTH) return false
  const current = currentOf(state)
  if (!current || !hasContent(current) || !LATER.test(inOneLine(message))) return false
  return positionOf(env, current).kind === 'question'
}
