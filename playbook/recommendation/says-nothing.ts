import { L1S, type L1 } from '../model.ts'
import type { PreparedPlaybook } from '../prepare.ts'
import { readText } from '../reading/read-text.ts'
import type { Recommendation } from './recommend.ts'

/**
 * A less probable first status comes first by chance. Of two thousand messages by authors that training did not see,
 * one message without a cue and as short is this unsure.
 */
const BY_CHANCE = 0.4
/** The same for a long text: all its words together move the probability, though none of them tells. */
const BY_CHANCE_IF_LONG = 0.5
/**
 * Statuses of one L1 that are this probable together show at least the L1: "the project waits for something" is
 * Blocked.
 */
const TELLS_L1 = 0.65
/** A longer text says something, even if it leaves several statuses open. In features that the model knows. */
const MUCH_TOLD = 20

/**
 * True when the recommendation rests on nothing: there is no answer, and the text is a name, a workload, or words that
 * say nothing about a status ("we had a nice chat"). Its first status must not be shown then.
 * @param text the text of the recommendation
 */
export function saysNothing(
  prepared: PreparedPlaybook,
  text: string,
  { ranked, strength, answers }: Pick<Recommendation, 'ranked' | 'strength' | 'answers'>,
): boolean {
  if (strength !== 'open' || Object.keys(answers).length > 0) return false
  const { cues, known } = readText(prepared, text)
  return cues.length === 0 && known < MUCH_TOLD && isFirstByChance(ranked, BY_CHANCE)
}

/**
 * True for a long text that is read alone and says nothing that counts: it has many words that the model knows, and
 * they still leave open which status it is.
 */
export function saysNoStatus(
  prepared: PreparedPlaybook,
  text: string,
  { ranked, strength }: Pick<Recommendation, 'ranked' | 'strength'>,
): boolean {
  return strength === 'open' && isFirstByChance(ranked, BY_CHANCE_IF_LONG) && readText(prepared, text).cues.length === 0
}

function isFirstByChance(ranked: Recommendation['ranked'], most: number): boolean {
  return ranked[0]!.probability < most && L1S.every((l1) => shareOf(ranked, l1) < TELLS_L1)
}

function shareOf(ranked: Recommendation['ranked'], l1: L1): number {
  return ranked.reduce((sum, { status, probability }) => sum + (status.l1 === l1 ? probability : 0), 0)
}
