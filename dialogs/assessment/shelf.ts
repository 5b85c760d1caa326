import { hasContent, isEmpty } from './assessment.ts'
import { type ConversationState, MAX_ASSESSMENTS } from '../model.ts'
import type { Assessment } from './model.ts'

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

/** Puts an assessment on top. Beyond the limits go what holds nothing, then what was cancelled or kept, oldest first. */
export function putOnTop(state: ConversationState, assessment: Assessment): ConversationState {
  const { edited: _, named: __, planned: ___, form: ____, ...rest } = state
  const others = state.assessments.filter((other) => other.id !== assessment.id)
  return { ...rest, assessments: shortened([assessment, ...others]) }
}

/** Puts a changed assessment where it stood: what is current stays current. */
export function putBack(state: ConversationState, assessment: Assessment): ConversationState {
  return {
    ...state,
    assessments: state.assessments.map((other) => (other.id === assessment.id ? assessment : other)),
  }
}

/** Beside the newest, so many are held that were kept or cancelled, or hold nothing; their cards can still be pressed. */
export const MAX_DONE = 9
/** The state is read and written with every turn: a day's pasted mails fit. In characters. */
const MAX_TEXTS = 200_000

function shortened([first, ...others]: readonly Assessment[]): readonly Assessment[] {
  const held = [...others]
  let texts = [first!, ...held].reduce((sum, each) => sum + lengthOf(each), 0)
  let done = held.filter((each) => worth(each) < UNFINISHED).length
  while (held.length > 0 && (done > MAX_DONE || held.length >= MAX_ASSESSMENTS || texts > MAX_TEXTS)) {
    const lowest = Math.min(...held.map(worth))
    const [dropped] = held.splice(
      held.findLastIndex((other) => worth(other) === lowest),
      1,
    )
    texts -= lengthOf(dropped!)
    if (lowest < UNFINISHED) done--
  }
  return [first!, ...held]
}

const UNFINISHED = 3

/** What would be lost with it: 0 nothing … 3 work that is in no record. */
function worth(assessment: Assessment): number {
  if (assessment.kept) return 2
  if (isEmpty(assessment)) return 0
  return assessment.cancelled ? 1 : UNFINISHED
}

/** What was kept holds the text once more. */
function lengthOf({ text, kept, correcting, alsoNamed = [], unplaced = '' }: Assessment): number {
  const parts = alsoNamed.reduce((sum, part) => sum + part.text.length, 0)
  return text.length + (kept?.situation.length ?? 0) + (correcting?.situation.length ?? 0) + unplaced.length + parts
}
