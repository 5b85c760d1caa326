import type { ConversationState, DialogEnv, Turn } from '../../model.ts'
import { answerByText } from '../assessment.ts'
import type { Assessment } from '../model.ts'
import { answeringTwo, asksWholeByText } from './one-of-two.ts'
import { NEITHER } from '../../../playbook/recommendation/one-of-two.ts'
import { overrideRemark } from '../remarks.ts'
import { show, together } from '../show.ts'
import { choiceTyped } from './typed-answer.ts'

/** Answers the open question with a choice that was typed; undefined for another message. */
export function choiceGiven(
  env: DialogEnv,
  state: ConversationState,
  current: Assessment,
  said: string,
): Turn | undefined {
  const typed = choiceTyped(env, current, said)
  if (!typed) return undefined
  if (typed.choice === NEITHER.id) return show(env, state, asksWholeByText(current, typed.question))
  const given = answerByText(current, current, typed.question, typed.choice)
  const next = answeringTwo(env, current, given, typed)
  return show(env, state, next, together(overrideRemark(env, current, next)))
}
