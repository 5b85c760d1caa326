import { MAX_ASSESSMENTS, type Assessment, type ConversationState } from './model.ts'

/** The assessment that typed text is about: the newest one, unless it was kept or cancelled. */
export function currentOf(state: ConversationState): Assessment | undefined {
  const newest = state.assessments[0]
  return newest && !newest.kept && !newest.cancelled ? newest : undefined
}

/** The newest assessment that holds something and was not kept: what "resume" goes on with. */
export function unfinishedOf(state: ConversationState): Assessment | undefined {
  return state.assessments.find(
    (assessment) =>
      !assessment.kept && !assessment.cancelled && (assessment.text !== '' || assessment.asked.length > 0),
  )
}

export function byId(state: ConversationState, id: string): Assessment | undefined {
  return state.assessments.find((assessment) => assessment.id === id)
}

/** Puts an assessment on top; empty ones below it are dropped, and the oldest beyond the limit. */
export function putOnTop(state: ConversationState, assessment: Assessment): ConversationState {
  const others = state.assessments.filter(
    (other) => other.id !== assessment.id && (other.kept || other.text !== '' || other.asked.length > 0),
  )
  return { ...state, assessments: [assessment, ...others].slice(0, MAX_ASSESSMENTS) }
}
