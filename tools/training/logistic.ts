/** A training example: its features, the value of each, and its class. */
export interface Sample {
  readonly rows: Int32Array
  readonly values: Float64Array
  readonly label: number
  /** Known log-odds per class; training learns the rest. */
  readonly offset?: Float64Array
}

export interface LogisticModel {
  /** Features × classes, row by row. */
  readonly weights: Float64Array
  readonly bias: Float64Array
}

export interface LogisticOptions {
  readonly features: number
  readonly classes: number
  readonly epochs: number
  readonly learningRate: number
  readonly l2: number
  readonly seed: number
}

/** Multinomial logistic regression by AdaGrad. The same samples and seed give the same weights on every machine. */
export function trainLogistic(samples: readonly Sample[], options: LogisticOptions): LogisticModel {
  const { features, classes, epochs, learningRate, l2, seed } = options
  const weights = new Float64Array(features * classes)
  const squares = new Float64Array(features * classes).fill(1e-6)
  const bias = new Float64Array(classes)
  const biasSquares = new Float64Array(classes).fill(1e-6)
  const random = seededRandom(seed)
  const order = samples.map((_, i) => i)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (const index of order) {
      const { rows, values, label, offset } = samples[index]!
      const gradient = probabilities({ weights, bias }, rows, values, offset)
      gradient[label]! -= 1
      for (let k = 0; k < classes; k++) {
        const g = gradient[k]!
        biasSquares[k]! += g * g
        // In the corpus all classes are about equally common, in life they are not: the bias stays small.
        bias[k]! -= (0.1 * learningRate * g) / Math.sqrt(biasSquares[k]!)
        for (let j = 0; j < rows.length; j++) {
          const cell = rows[j]! * classes + k
          const step = g * values[j]! + l2 * weights[cell]!
          squares[cell]! += step * step
          weights[cell]! -= (learningRate * step) / Math.sqrt(squares[cell]!)
        }
      }
    }
  }
  return { weights, bias }
}

/** Log-odds of every class. */
function scores(model: LogisticModel, rows: Int32Array, values: Float64Array): Float64Array {
  const classes = model.bias.length
  const sum = Float64Array.from(model.bias)
  for (let j = 0; j < rows.length; j++) {
    const base = rows[j]! * classes
    const value = values[j]!
    for (let k = 0; k < classes; k++) sum[k]! += model.weights[base + k]! * value
  }
  return sum
}

function probabilities(
  model: LogisticModel,
  rows: Int32Array,
  values: Float64Array,
  offset: Float64Array | undefined,
): Float64Array {
  const sum = scores(model, rows, values)
  offset?.forEach((value, k) => (sum[k]! += value))
  const highest = sum.reduce((a, b) => Math.max(a, b), -Infinity)
  let total = 0
  for (let k = 0; k < sum.length; k++) total += sum[k] = Math.exp(sum[k]! - highest)
  for (let k = 0; k < sum.length; k++) sum[k]! /= total
  return sum
}

/** A small deterministic generator (mulberry32), uniform in [0, 1). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Fisher–Yates, in place. */
function shuffle(items: number[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[items[i], items[j]] = [items[j]!, items[i]!]
  }
}
