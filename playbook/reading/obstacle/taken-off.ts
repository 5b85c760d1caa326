import { withoutDeniedForOther } from './denied-for-other.ts'
import { withoutDoubted } from './doubted.ts'
import { withoutHypothetical } from './hypothetical.ts'
import { withoutOthers } from './of-others.ts'
import { overByNow } from './over-by-now.ts'
import { settledIn } from './settled.ts'
import { blanked } from '../text/spans.ts'

/**
 * Blanks what a text tells and takes off as a reason: what the writer doubts, what only would be, what is over by a
 * later message, and what a sentence itself calls settled. Places in the text stay as they are.
 */
export function withoutTakenOff(text: string): string {
  return withoutUnheld(blanked(text, [...overByNow(text).flatMap(({ spans }) => spans), ...settledIn(text)]))
}

/** Blanks what the writer does not hold to be so: what is denied for something else, what is doubted, and what only would be. Nor what another firm has. */
export function withoutUnheld(text: string): string {
  return withoutHypothetical(withoutDoubted(withoutDeniedForOther(withoutOthers(text))))
}
