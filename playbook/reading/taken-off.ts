import { withoutDoubted } from './doubted.ts'
import { overByNow } from './over-by-now.ts'
import { settledIn } from './settled.ts'
import { blanked } from './spans.ts'

/**
 * Blanks what a text tells and takes off as a reason: what the writer doubts, what is over by a later message, and what a sentence itself
 * calls settled. Places
 * in the text stay as they are.
 */
export function withoutTakenOff(text: string): string {
  return withoutDoubted(blanked(text, [...overByNow(text).flatMap(({ spans }) => spans), ...settledIn(text)]))
}
