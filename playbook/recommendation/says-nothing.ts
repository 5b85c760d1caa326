import { L1S, type L1 } from '../model.ts'
import type { PreparedPlaybook } from '../prepare.ts'
import { readText } from '../reading/read-text.ts'
import type { Recommendation } from './recommend.ts'

/**
 * A first status below this stands out by chance: of two thousand messages whose authors training did not see, one that is
 * as short and shows no cue is this unsure.
 */
const BY_CHANCE = 0.4
/** Statuses of one L1 that share so much tell at least that: "the project waits for something" is Blocked. */
const TELLS_L1 = 0.65
/** Whoever tells more has told something, even if it leaves several statuses open. In features that the model knows. */
const MUCH_TOLD = 20

/**
 * True when the recommendation rests on nothing: a name, a workload, or words that say nothing of a status ("we had a nice
 * chat"), and no answer. Its first status is not to be shown then.
 * @param text what was recommended for
 */
export function saysNothing(
  prepared: PreparedPlaybook,
  text: string,
  { ranked, strength, answers }: Pick<Recommendation, 'ranked' | 'strength' | 'answers'>,
): boolean {
  if (strength !== 'open' || Object.keys(answers).length > 0) return false
  const { cues, known } = readText(prepared, text)
  if (cues.length > 0 || known >= MUCH_TOLD || ranked[0]!.probability >= BY_CHANCE) return false
  return L1S.every((l1) => shareOf(ranked, l1) < TELLS_L1)
}

function shareOf(ranked: Recommendation['ranked'], l1: L1): number {
  return ranked.reduce((sum, { status, probability }) => sum + (status.l1 === l1 ? probability : 0), 0)
}
