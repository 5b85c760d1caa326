import { withoutDoubted } from './doubted.ts'
import { overByNow } from './over-by-now.ts'
import { blanked } from './spans.ts'

/**
 * Blanks what a text tells and takes off as a reason: what the writer doubts, and what is over by a later message. Places
 * in the text stay as they are.
 */
export function withoutTakenOff(text: string): string {
  return withoutDoubted(
    blanked(
      text,
      overByNow(text).flatMap(({ spans }) => spans),
    ),
  )
}
