import { hasContent, isEmpty } from './assessment.ts'
import { MAX_ASSESSMENTS, type Assessment, type ConversationState } from './model.ts'

/** The assessment that typed text is about: the newest one, unless it was kept or cancelled. */
export function currentOf(state: ConversationState): Assessment | undefined {
  const newest = state.assessments[0]
  return newest && !newest.kept && !newest.cancelled ? newest : undefined
}

/** What "resume" can go on with, newest first: unfinished assessments that hold something; without any, the cancelled. */
export function resumable(state: ConversationState): readonly Assessment[] {
  const unfinished = unfinishedOf(state)
  return unfinished.length > 0 ? unfinished : state.assessments.filter((each) => each.cancelled && !isEmpty(each))
}

/** Assessments that hold something and were neither kept nor cancelled, newest first. */
export function unfinishedOf(state: ConversationState): readonly Assessment[] {
  return state.assessments.filter((each) => !each.kept && !each.cancelled && hasContent(each))
}

export function byId(state: ConversationState, id: string): Assessment | undefined {
  return state.assessments.find((assessment) => assessment.id === id)
}

/** Puts an assessment on top. Beyond the limit go what holds nothing, then what was cancelled or kept, oldest first. */
export function putOnTop(state: ConversationState, assessment: Assessment): ConversationState {
  const others = state.assessments.filter((other) => other.id !== assessment.id)
  return { ...state, assessments: shortened([assessment, ...others]) }
}

/** Puts a changed assessment where it stood: what is current stays current. */
export function putBack(state: ConversationState, assessment: Assessment): ConversationState {
  return {
    ...state,
    assessments: state.assessments.map((other) => (other.id === assessment.id ? assessment : other)),
  }
}

function shortened(assessments: readonly Assessment[]): readonly Assessment[] {
  if (assessments.length <= MAX_ASSESSMENTS) return assessments
  const [first, ...others] = assessments
  const lowest = Math.min(...others.map(worth))
  const drop = others.findLastIndex((other) => worth(other) === lowest)
  return shortened([first!, ...others.slice(0, drop), ...others.slice(drop + 1)])
}

/** What would be lost with it: 0 nothing … 3 work that is in no record. */
function worth(assessment: Assessment): number {
  if (assessment.kept) return 2
  if (isEmpty(assessment)) return 0
  return assessment.cancelled ? 1 : 3
}
