import type { Feature } from './features.ts'
import type { StatusId, TextModel } from './model.ts'

/**
 * A linear model over words: each feature that a text shows moves every status by its weight. Trained by
 * `npm run train` from the corpus; linear, so that every recommendation can be traced to the words behind it.
 */
export class LinearTextModel {
  readonly statuses: readonly StatusId[]
  private readonly index: Map<string, number>
  private readonly weights: Int8Array
  private readonly importance: Float64Array
  private readonly scale: number
  private readonly bias: readonly number[]
  private readonly minNorm: number

  constructor(model: TextModel) {
    this.statuses = model.statuses
    this.index = new Map(model.features.map((name, i) => [name, i]))
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

  /**
   * Scores a text.
   * @returns `logits`: one per status, in the order of `statuses`; `wordsFor`: what each token added to one status;
   * `known`: how many distinct features the model has seen before.
   */
  score(features: readonly Feature[], tokenCount: number): TextScore {
    const columns = this.statuses.length
    const seen = new Map<number, Feature>()
    for (const feature of features) {
      const row = this.index.get(feature.name)
      if (row !== undefined && !seen.has(row)) seen.set(row, feature)
    }
    let squares = 0
    for (const row of seen.keys()) squares += this.importance[row]! ** 2
    const factor = 1 / (Math.sqrt(Math.max(squares, this.minNorm)) * this.scale)
    const logits = [...this.bias]
    for (const row of seen.keys()) {
      const value = this.importance[row]! * factor
      for (let k = 0; k < columns; k++) logits[k]! += this.weights[row * columns + k]! * value
    }
    const wordsFor = (status: number): Float64Array => {
      const words = new Float64Array(tokenCount)
      for (const [row, { from, to }] of seen) {
        const share = (this.weights[row * columns + status]! * this.importance[row]! * factor) / (to - from)
        for (let i = from; i < to; i++) words[i]! += share
      }
      return words
    }
    return { logits, wordsFor, known: seen.size }
  }
}

export interface TextScore {
  readonly logits: readonly number[]
  readonly wordsFor: (status: number) => Float64Array
  readonly known: number
}

function decodeBase64(text: string): Int8Array {
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
  return new Int8Array(bytes.buffer)
}
