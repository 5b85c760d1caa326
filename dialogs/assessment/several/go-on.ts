import { listed, namedBesidesRemark, waiting } from './also-named.ts'
import type { ConversationState, DialogEnv, Turn } from '../../model.ts'
import type { Assessment } from '../model.ts'
import { isPromised } from './promised.ts'
import { byId } from '../shelf.ts'
import { assessNext } from './split.ts'
import { takeUp } from '../unfinished.ts'
import { workloadName } from '../../words.ts'

/**
 * Goes on after a kept status with the next workload in its text: begins its assessment, or opens it if it was begun.
 * Cancelled assessments are skipped.
 * @returns undefined if every named workload is kept
 */
export function goOnBehind(
  env: DialogEnv,
  state: ConversationState,
  assessment: Assessment | undefined,
): Turn | undefined {
  if (!assessment?.kept && !assessment?.cancelled) return undefined
  const followed = behind(state, assessment)
  if (followed && !followed.kept && !followed.cancelled)
    return takeUp(env, state, followed, behindRemark(env, state, followed))
  const isWaiting = assessment.kept !== undefined && waiting(assessment).length > 0
  return goOnBehind(env, state, followed) ?? (isWaiting ? assessNext(env, state, assessment) : undefined)
}

/** Names the workloads that come after the one that is opened. */
function behindRemark(env: DialogEnv, state: ConversationState, assessment: Assessment): string | undefined {
  const names: string[] = []
  for (let next: Assessment | undefined = behind(state, assessment); next; next = behind(state, next))
    if (isPromised(state, next)) names.push(workloadName(env, next)!)
  return namedBesidesRemark(listed(names))
}

function behind(state: ConversationState, { followedBy }: Assessment): Assessment | undefined {
  return followedBy && byId(state, followedBy.record)
}

/** Goes on after the newest kept status with a waiting workload; undefined if none has one. */
export function goOnBehindAny(env: DialogEnv, state: ConversationState): Turn | undefined {
  for (const each of state.assessments) {
    const next = goOnBehind(env, state, each)
    if (next) return next
  }
  return undefined
}
