import { listed, namedBesidesRemark, waiting } from './also-named.ts'
import type { ConversationState, DialogEnv, Turn } from '../model.ts'
import type { Assessment } from './model.ts'
import { isPromised } from './promised.ts'
import { byId } from './shelf.ts'
import { assessNext } from './split.ts'
import { takeUp } from './unfinished.ts'
import { workloadName } from '../words.ts'

/**
 * Goes on behind a kept status with the next workload that its text named: begins it, or takes up what was begun of it already.
 * What was cancelled is passed over.
 * @returns undefined when nothing was named that is not kept yet
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

/** What is still to come behind what is taken up. */
function behindRemark(env: DialogEnv, state: ConversationState, assessment: Assessment): string | undefined {
  const names: string[] = []
  for (let next: Assessment | undefined = behind(state, assessment); next; next = behind(state, next))
    if (isPromised(state, next)) names.push(workloadName(env, next)!)
  return namedBesidesRemark(listed(names))
}

function behind(state: ConversationState, { followedBy }: Assessment): Assessment | undefined {
  return followedBy && byId(state, followedBy.record)
}

/** Goes on behind whatever was kept last and has something waiting; undefined when nothing has. */
export function goOnBehindAny(env: DialogEnv, state: ConversationState): Turn | undefined {
  for (const each of state.assessments) {
    const next = goOnBehind(env, state, each)
    if (next) return next
  }
  return undefined
}
