import { waiting } from './also-named.ts'
import type { ConversationState, DialogEnv, Turn } from '../model.ts'
import type { Assessment } from './model.ts'
import { byId } from './shelf.ts'
import { assessNext } from './split.ts'
import { takeUp } from './unfinished.ts'

/**
 * Goes on behind a kept status with the next workload that its text named: begins it, or takes up what was begun of it already.
 * @returns undefined when nothing was named that is not kept yet
 */
export function goOnBehind(
  env: DialogEnv,
  state: ConversationState,
  assessment: Assessment | undefined,
): Turn | undefined {
  if (!assessment?.kept) return undefined
  const followed = assessment.followedBy && byId(state, assessment.followedBy.record)
  if (followed && !followed.kept) return takeUp(env, state, followed)
  return waiting(assessment).length > 0 ? assessNext(env, state, assessment) : goOnBehind(env, state, followed)
}
