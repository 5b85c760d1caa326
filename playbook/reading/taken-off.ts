import { withoutDoubted } from './doubted.ts'

/** Blanks what a text tells and takes off as a reason: what the writer doubts, and what is over by now. */
export function withoutTakenOff(text: string): string {
  return withoutDoubted(text)
}
