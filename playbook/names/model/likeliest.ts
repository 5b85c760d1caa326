import type { NameCandidate } from './name-features.ts'
import type { NameWeights } from '../../model.ts'

/** A longer name that begins at the same word counts if it is at least this likely: not "Lind" but "Lind i Syn". */
const WHOLE_PROBABILITY = 0.7

/** The likeliest name by a model, with its probability; of equals, the first. */
export function likeliest(
  model: NameWeights,
  candidates: readonly NameCandidate[],
): (NameCandidate & { readonly probability: number }) | undefined {
  let best: NameCandidate | undefined
  let most = -Infinity
  for (const each of candidates) {
    const score = scoreOf(model, each)
    if (score <= most) continue
    best = each
    most = score
  }
  if (!best) return undefined
  const { from, to } = best
  const longest = candidates.findLast((each) => each.from === from && each.to > to)
  const isWhole = longest && sigmoid(scoreOf(model, longest)) > WHOLE_PROBABILITY
  return { ...(isWhole ? longest : best), probability: sigmoid(most) }
}

function scoreOf({ weights, bias }: NameWeights, { features }: NameCandidate): number {
  let score = bias
  for (const feature of features) score += weights[feature] ?? 0
  return score
}

function sigmoid(score: number): number {
  return 1 / (1 + Math.exp(-score))
}
