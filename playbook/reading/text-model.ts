import { NAMES, type Feature, type FeatureSpace, type Light } from './features.ts'
import type { StatusId, TextModel } from '../model.ts'

/**
 * A linear model over words: each feature that a text shows moves every status by its weight. Trained by
 * `npm run train` from the corpus; linear, so that every recommendation can be traced to the words behind it.
 */
export class LinearTextModel {
  readonly statuses: readonly StatusId[]
  /** The names of features for this model: the numbers of their rows. */
  readonly space: FeatureSpace<number>
  private readonly index: ReadonlyMap<string, number>
  private readonly weights: Int8Array
  private readonly importance: Float64Array
  private readonly scale: number
  private readonly bias: readonly number[]
  private readonly minNorm: number

  constructor(model: TextModel) {
    this.statuses = model.statuses
    this.index = new Map(model.features.map((name, i) => [name, i]))
    this.space = spaceOf(this.index)
    this.weights = decodeBase64(model.weights)
    this.importance = Float64Array.from(model.importance, (value) => value / 100)
    this.scale = model.scale
    this.bias = model.bias
    this.minNorm = model.minNorm
    const columns = this.statuses.length
    if (this.weights.length !== this.index.size * columns) {
      throw new Error(
        `The text model is damaged: ${this.weights.length} weights for ${this.index.size} features × ${columns} statuses. Run "npm run train" to make it anew.`,
      )
    }
  }

  /** True when the word's stem was common enough in the corpus to have a weight. */
  knows(stem: string): boolean {
    return this.index.has(stem)
  }

  /** Scores a text by its features, named by `space`. */
  score(features: readonly Feature<number>[], tokenCount: number): TextScore {
    const columns = this.statuses.length
    // Row, from and to of each feature seen, flat: readings are remembered, and 200 objects each would be heavy. So would
    // typed arrays be: the memory of each is asked of the system.
    const seen: number[] = []
    let squares = 0
    const rows = new Set<number>()
    for (const { is: row, from, to } of features) {
      if (rows.has(row)) continue
      rows.add(row)
      seen.push(row, from, to)
      squares += this.importance[row]! ** 2
    }
    const factor = 1 / (Math.sqrt(Math.max(squares, this.minNorm)) * this.scale)
    const logits = [...this.bias]
    for (let at = 0; at < seen.length; at += 3) {
      const row = seen[at]!
      const value = this.importance[row]! * factor
      for (let k = 0; k < columns; k++) logits[k]! += this.weights[row * columns + k]! * value
    }
    const wordsFor = (status: number): readonly number[] => {
      const words: number[] = []
      for (let i = 0; i < tokenCount; i++) words.push(0)
      for (let at = 0; at < seen.length; at += 3) {
        const row = seen[at]!
        const from = seen[at + 1]!
        const to = seen[at + 2]!
        const share = (this.weights[row * columns + status]! * this.importance[row]! * factor) / (to - from)
        for (let i = from; i < to; i++) words[i]! += share
      }
      return words
    }
    return { logits, wordsFor, known: rows.size }
  }
}

export interface TextScore {
  /** Log-odds, one per status, in the order of `statuses`. */
  readonly logits: readonly number[]
  /** What each token added to one status (its index). */
  readonly wordsFor: (status: number) => readonly number[]
  /** How many distinct features of the text the model has seen before. */
  readonly known: number
}

/** Rows by word and by pair of words. Letter groups are remembered, because texts share their words. */
function spaceOf(index: ReadonlyMap<string, number>): FeatureSpace<number> {
  const words: Record<Light, Map<string, number>> = {
    '': new Map(),
    'not:': new Map(),
    'ok:': new Map(),
    'but:': new Map(),
  }
  const pairs = new Map<string, Map<string, number>>()
  for (const [name, row] of index) {
    const blank = name.indexOf(' ')
    if (blank !== -1) {
      const first = name.slice(0, blank)
      const seconds = pairs.get(first) ?? new Map<string, number>()
      pairs.set(first, seconds.set(name.slice(blank + 1), row))
      continue
    }
    const light = (/^(not:|ok:|but:)/.exec(name)?.[0] ?? '') as Light
    words[light].set(name.slice(light.length), row)
  }
  const letters = new Map<string, readonly number[]>()
  return {
    word: (light, word) => words[light].get(word),
    pair: (first, second) => pairs.get(first)?.get(second),
    letters(word) {
      const known = letters.get(word)
      if (known) return known
      const rows = NAMES.letters(word).flatMap((group) => index.get(group) ?? [])
      if (letters.size >= MOST_REMEMBERED) letters.clear()
      letters.set(word, rows)
      return rows
    },
  }
}

/** Words whose letter groups are remembered. */
const MOST_REMEMBERED = 20_000

function decodeBase64(text: string): Int8Array {
  const characters = atob(text)
  const bytes = new Int8Array(characters.length)
  for (let i = 0; i < bytes.length; i++) bytes[i] = characters.charCodeAt(i)
  return bytes
}
