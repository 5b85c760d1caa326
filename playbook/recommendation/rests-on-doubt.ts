import { supposedIn } from '../reading/obstacle/supposed.ts'
import { readText, type TextReading } from '../reading/read-text.ts'
import type { PreparedPlaybook } from '../prepare.ts'
import { softmax } from '../softmax.ts'
import { TEXT_TELLS } from '../known-features.ts'

/** What is said plainly carries the status by itself from this probability on. */
const CARRIES = 0.75

/**
 * True where a status rests on what the writer only supposes or has heard: without those clauses, what is said plainly
 * does not show it.
 * @param first index of the status
 */
export function restsOnDoubt(prepared: PreparedPlaybook, { text, customer }: TextReading, first: number): boolean {
  const said = supposedIn(text)
  if (!said) return false
  const plain = said.flatMap(({ words, isSupposed }) => (isSupposed ? [] : [words])).join(', ')
  const { logits, known } = readText(prepared, plain, customer?.name)
  return known < TEXT_TELLS || softmax(logits)[first]! < CARRIES
}
