import { hasContent, isEmpty } from './assessment.ts'
import { type ConversationState, MAX_ASSESSMENTS } from '../model.ts'
import type { Assessment } from './model.ts'
import { without } from '../../playbook/parts-of.ts'

/** The assessment that typed text is about: the newest one, unless it is kept or cancelled. */
export function currentOf(state: ConversationState): Assessment | undefined {
  const newest = state.assessments[0]
  return newest && !newest.kept && !newest.cancelled ? newest : undefined
}

/** The customer of whom is spoken: of the open assessment, or of what was kept last. */
export function spokenOf(state: ConversationState): string | undefined {
  const newest = currentOf(state) ?? state.assessments[0]
  return newest?.kept?.customer ?? newest?.customer
}

/** What "resume" can open, newest first: unfinished assessments with content; if there are none, the cancelled ones. */
export function resumable(state: ConversationState): readonly Assessment[] {
  const unfinished = unfinishedOf(state)
  return unfinished.length > 0 ? unfinished : cancelledOf(state)
}

/** Cancelled assessments with content, newest first. */
export function cancelledOf(state: ConversationState): readonly Assessment[] {
  return state.assessments.filter((each) => each.cancelled && !isEmpty(each))
}

/** Assessments with content that are neither kept nor cancelled, newest first. */
export function unfinishedOf(state: ConversationState): readonly Assessment[] {
  return state.assessments.filter((each) => !each.kept && !each.cancelled && hasContent(each))
}

export function byId(state: ConversationState, id: string): Assessment | undefined {
  return state.assessments.find((assessment) => assessment.id === id)
}

/**
 * Puts an assessment on top. Beyond the limits, empty ones are dropped first, then cancelled, then kept ones; oldest
 * first.
 */
export function putOnTop(state: ConversationState, assessment: Assessment): ConversationState {
  const rest = without(state, 'edited', 'named', 'planned', 'form', 'opened')
  const others = state.assessments.filter((other) => other.id !== assessment.id)
  return { ...rest, assessments: shortened([assessment, ...others]) }
}

/** Replaces an assessment at its place; the current one stays current. */
export function putBack(state: ConversationState, assessment: Assessment): ConversationState {
  return {
    ...state,
    assessments: state.assessments.map((other) => (other.id === assessment.id ? assessment : other)),
  }
}

/** How many kept, cancelled or empty assessments are held beside the newest; their cards can still be pressed. */
export const MAX_DONE = 9
/** The state is read and written with every turn; this is enough for the pasted mails of a day. In characters. */
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

/** What dropping it would lose: 0 nothing … 3 work that is in no record. */
function worth(assessment: Assessment): number {
  if (assessment.kept) return 2
  if (isEmpty(assessment)) return 0
  return assessment.cancelled ? 1 : UNFINISHED
}

/** A kept assessment holds its text twice. */
function lengthOf({ text, kept, correcting, alsoNamed = [], unplaced = '' }: Assessment): number {
  const parts = alsoNamed.reduce((sum, part) => sum + part.text.length, 0)
  return text.length + (kept?.situation.length ?? 0) + (correcting?.situation.length ?? 0) + unplaced.length + parts
}
