import { featuresOf, NAMES } from '../../playbook/reading/features.ts'
import { maskName } from '../../playbook/reading/text/mask-name.ts'
import type { Cue, StatusId, TextModel } from '../../playbook/model.ts'
import type { PhraseTable } from '../../playbook/reading/text/phrase-table.ts'
import { findCues } from '../../playbook/reading/find-cues.ts'
import { tokenize, type Token } from '../../playbook/reading/text/text.ts'
import type { Example } from './corpus.ts'
import { trainLogistic, type Sample } from './logistic.ts'

export interface FitOptions {
  readonly epochs: number
  readonly learningRate: number
  readonly l2: number
  /** Features in fewer examples are left out. */
  readonly minExamples: number
  /** Features with a weaker effect (log-odds) are left out of the file. */
  readonly minEffect: number
  /** Multiplies the length of a text's vector, and so the possible distance of scores. */
  readonly reach: number
  readonly seed: number
  readonly temperature: number
}

export const FIT: FitOptions = {
  epochs: 12,
  learningRate: 0.08,
  l2: 1e-4,
  minExamples: 5,
  minEffect: 0.04,
  reach: 2,
  seed: 20261120,
  temperature: 1,
}

/** The weight of each kind of feature; found by leaving out authors in turn. */
function kindWeight(name: string): number {
  if (name.startsWith('~')) return 0.2
  if (name.startsWith('but:')) return 0.5
  if (name.includes('#')) return 1
  if (name.includes(' ')) return 0.7
  return 1
}

/** Fits the text model to examples and packs it for the generated file. */
export function fitTextModel(
  examples: readonly Example[],
  statuses: readonly StatusId[],
  classes: PhraseTable,
  workloads: PhraseTable,
  cues: readonly Cue[],
  options: FitOptions,
): TextModel {
  const tokens = examples.map(wordsOf)
  const names = tokens.map((words) => [
    ...new Set(featuresOf(words, classes, workloads, NAMES).map((feature) => feature.is)),
  ])
  const counts = new Map<string, number>()
  for (const list of names) for (const name of list) counts.set(name, (counts.get(name) ?? 0) + 1)
  const features = [...counts.keys()].filter((name) => counts.get(name)! >= options.minExamples)
  const index = new Map(features.map((name, i) => [name, i]))
  const importance = features.map((name) => {
    const rarity = Math.log(examples.length / counts.get(name)!) / 3
    return Math.round(100 * kindWeight(name) * rarity) / 100
  })
  const norms = names.map((list) => list.reduce((sum, name) => sum + (importance[index.get(name) ?? -1] ?? 0) ** 2, 0))
  const minNorm = [...norms].sort((a, b) => a - b)[Math.floor(norms.length * 0.05)]!
  const samples: Sample[] = names.map((list, i) => {
    const rows = Int32Array.from(list.flatMap((name) => index.get(name) ?? []))
    const factor = options.reach / Math.sqrt(Math.max(norms[i]!, minNorm))
    return {
      rows,
      values: Float64Array.from(rows, (row) => importance[row]! * factor),
      label: statuses.indexOf(examples[i]!.status),
      offset: cueOffset(cues, tokens[i]!, statuses),
    }
  })
  const model = trainLogistic(samples, { ...options, features: features.length, classes: statuses.length })
  return pack(model.weights, [...model.bias], features, importance, statuses, minNorm, options)
}

/** The words of an example without its customer's name, as the recommendation reads them. */
export function wordsOf({ text, customer }: Example): readonly Token[] {
  return maskName(tokenize(text), customer ?? undefined)
}

/** What the cues say about a text, per status. */
export function cueOffset(cues: readonly Cue[], tokens: readonly Token[], statuses: readonly StatusId[]): Float64Array {
  const offset = new Float64Array(statuses.length)
  for (const { cue } of findCues(cues, tokens)) {
    statuses.forEach((id, k) => (offset[k]! += cue.evidence[id] ?? 0))
  }
  return offset
}

function pack(
  weights: Float64Array,
  bias: readonly number[],
  features: readonly string[],
  importance: readonly number[],
  statuses: readonly StatusId[],
  minNorm: number,
  options: FitOptions,
): TextModel {
  const columns = statuses.length
  const strongest = features.map((_, row) =>
    weights.subarray(row * columns, (row + 1) * columns).reduce((most, weight) => Math.max(most, Math.abs(weight)), 0),
  )
  const typical = options.reach / Math.sqrt(minNorm)
  const kept = features
    .map((name, row) => ({ name, row }))
    .filter(({ row }) => strongest[row]! * importance[row]! * typical >= options.minEffect)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  const scale = 127 / (options.reach * kept.reduce((most, { row }) => Math.max(most, strongest[row]!), 0))
  const bytes = Buffer.alloc(kept.length * columns)
  kept.forEach(({ row }, i) => {
    for (let k = 0; k < columns; k++) {
      bytes.writeInt8(Math.round(weights[row * columns + k]! * options.reach * scale), i * columns + k)
    }
  })
  return {
    statuses,
    features: kept.map(({ name }) => name),
    importance: kept.map(({ row }) => Math.round(importance[row]! * 100)),
    weights: bytes.toString('base64'),
    scale,
    bias: bias.map((value) => Math.round(value * 1000) / 1000),
    minNorm: Math.round(minNorm * 1000) / 1000,
    temperature: options.temperature,
  }
}
