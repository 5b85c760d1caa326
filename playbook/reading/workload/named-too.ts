import type { PreparedPlaybook } from '../../prepare.ts'
import { tokenize } from '../text/text.ts'

/** Words before a name that comes on top of an earlier one. */
const ALSO = new Set('also besides plus additionally moreover'.split(' '))

/**
 * True when a text says that its workload comes on top of another one: "also Intune, they start in June", "he wants
 * Intune too". What was told before was about another workload then.
 */
export function isNamedToo(prepared: PreparedPlaybook, text: string): boolean {
  const tokens = tokenize(text)
  const [first] = prepared.workloads.find(tokens)
  if (!first) return false
  for (let at = first.from; at > 0 && !tokens[at]!.breakBefore; at--) if (ALSO.has(tokens[at - 1]!.word)) return true
  const [next, second] = [tokens[first.to], tokens[first.to + 1]]
  if (!next || next.breakBefore) return false
  // "Intune is too slow" and "Intune too slow" speak of it alone.
  const isTwo = next.word === 'as' && second?.word === 'well'
  const end = isTwo ? tokens[first.to + 2] : second
  return (isTwo || next.word === 'too') && (end === undefined || end.breakBefore)
}
