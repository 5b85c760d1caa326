import { saysHowMany, saysToWhom } from '../../playbook/reading/attempts-told.ts'
import { whomAnswered } from '../../playbook/reading/attempts-whom.ts'
import { changed, readNames, statusOf } from './assessment.ts'
import { fillIn } from './fill-in.ts'
import type { ConversationState, DialogEnv, Turn } from '../model.ts'
import type { Assessment } from './model.ts'
import { positionOf } from './position.ts'
import { show } from './show.ts'

/** The attempts of an assessment with whom they went to, as a typed message says it. */
export interface TypedWhom {
  readonly attempts: string
  readonly assessment: Assessment
}

/** What was counted, before "since March" and who else tried. */
const COUNTED = /^.*?(?= since |; |$)/

/**
 * Whom the attempts went to, where they are counted, that is still wanting, and nothing else was typed; undefined
 * otherwise. It tells nothing of the status, which stays as it is.
 */
export function whomTyped(env: DialogEnv, current: Assessment | undefined, message: string): TypedWhom | undefined {
  const attempts = current?.draft.attempts
  if (!current || !attempts || !saysHowMany(attempts) || saysToWhom(attempts)) return undefined
  const whom = whomAnswered(message)
  // "Contoso Teams" begins another assessment.
  if (whom === undefined || readNames(env, message).workload !== undefined) return undefined
  const position = positionOf(env, current)
  const isAsked =
    position.kind === 'status' && statusOf(env, current, position.recommendation).requires.includes('attempts')
  return isAsked
    ? { attempts: attempts.replace(COUNTED, (counted) => `${counted} to ${whom}`), assessment: current }
    : undefined
}

/** Sets the attempts as if they had been set on the card, and shows the card with them. */
export function setTypedWhom(env: DialogEnv, state: ConversationState, { attempts, assessment }: TypedWhom): Turn {
  const { textBefore: _, ...before } = assessment
  const next = changed(fillIn(env, before, { attempts }), {})
  return show(env, state, next, { notice: `The attempts are now “${attempts}”.` })
}
