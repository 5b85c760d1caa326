import type { ConversationState, DialogEnv } from '../../model.ts'
import { waiting } from './also-named.ts'
import { addText, newAssessment } from '../assessment.ts'
import type { Assessment } from '../model.ts'
import { byId, putOnTop } from '../shelf.ts'

/**
 * When a status is kept, makes an assessment of each waiting workload that has words of its own ("next, once this is
 * kept") and puts it on the shelf, where it is found like other unfinished ones. A workload without words goes on
 * waiting by its name.
 * @returns the state with the kept assessment on top
 */
export function shelvePromised(env: DialogEnv, state: ConversationState, kept: Assessment): ConversationState {
  const parts = waiting(kept).filter(({ text }) => text !== '')
  if (parts.length === 0) return putOnTop(state, kept)
  const { alsoNamed: _, ...rest } = kept
  const named = waiting(kept).filter(({ text }) => text === '')
  const { customer, customerGuessed } = kept
  const whose = customer === undefined ? {} : { customer, customerGuessed: customerGuessed ?? false }
  let { followedBy } = kept
  const shelved: Assessment[] = []
  // From the last to the first, because each one needs the id of the next.
  for (const { workload, text } of parts.toReversed()) {
    const fresh = { ...newAssessment(env, ''), ...whose, workload }
    const behind = followedBy ? { followedBy } : {}
    const next = { ...addText(env, fresh, text), ...behind, version: UNTOUCHED }
    shelved.push(next)
    followedBy = { record: next.id, workload }
  }
  const done = { ...rest, ...(named.length > 0 ? { alsoNamed: named } : {}), ...(followedBy ? { followedBy } : {}) }
  return putOnTop(shelved.reduce(putOnTop, state), done)
}

const UNTOUCHED = 1

/**
 * Takes those assessments back from the shelf if they are untouched: a correction of customer or workload is for the
 * whole text.
 */
export function unshelvePromised(
  state: ConversationState,
  kept: Assessment,
): { readonly state: ConversationState; readonly assessment: Assessment } {
  const taken: Assessment[] = []
  let { followedBy } = kept
  for (let next = openBehind(state, followedBy); next; next = openBehind(state, followedBy)) {
    taken.push(next)
    ;({ followedBy } = next)
  }
  if (taken.length === 0) return { state, assessment: kept }
  const { followedBy: _, ...rest } = kept
  const parts = taken.map(({ workload, text }) => ({ workload: workload!, text }))
  return {
    state: { ...state, assessments: state.assessments.filter((each) => !taken.includes(each)) },
    assessment: {
      ...rest,
      ...(followedBy ? { followedBy } : {}),
      alsoNamed: [...parts, ...(kept.alsoNamed ?? [])],
    },
  }
}

function openBehind(state: ConversationState, followedBy: Assessment['followedBy']): Assessment | undefined {
  const next = followedBy && byId(state, followedBy.record)
  return next && isUntouched(next) && next.workload ? next : undefined
}

/** True for an untouched assessment that waits behind a kept status: news of the customer need not be about it. */
export function isPromised(state: ConversationState, assessment: Assessment): boolean {
  return isUntouched(assessment) && state.assessments.some(({ followedBy }) => followedBy?.record === assessment.id)
}

function isUntouched({ version, kept, cancelled }: Assessment): boolean {
  return version === UNTOUCHED && !kept && !cancelled
}
