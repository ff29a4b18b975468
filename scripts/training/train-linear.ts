import { softmax } from '../../src/mail/classify/linear-model.ts'

/** One example: the numbers of its features, what they weigh each, and its class. */
export interface Example {
  ids: Uint32Array
  values: Float32Array
  label: number
  weight: number
}

export interface LinearWeights {
  classes: number
  /** By feature: a weight per class. Features that weigh nothing are left out. */
  rows: ReadonlyMap<number, Float32Array>
  biases: Float64Array
}

interface Settings {
  classes: number
  epochs: number
  /** Learning rate, and the two penalties: on size, and on being there at all. */
  alpha: number
  l1: number
  l2: number
  /** Features that fewer examples' groups hold are left out. */
  known: ReadonlySet<number>
}

/** Rounds of one pass; the order of the examples is another in each, always the same. */
const ORDER_STEP = 0x9e3779b1

/**
 * Multinomial logistic regression by FTRL-proximal (McMahan and others, KDD 2013): each weight has a learning rate of its own,
 * so rare words learn fast, and a penalty that leaves most weights at zero. Deterministic.
 */
export function trainLinear(examples: readonly Example[], settings: Settings): LinearWeights {
  const { classes, known } = settings
  const rowOf = new Map<number, number>()
  for (const id of known) rowOf.set(id, rowOf.size)
  const state = new State(rowOf.size + 1, settings)
  const rows = examples.map(({ ids }) => Int32Array.from(ids, (id) => rowOf.get(id) ?? -1))
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    for (const index of shuffled(examples.length, epoch)) {
      const example = examples[index]
      const row = rows[index]
      if (example && row) state.learn(row, example)
    }
  }
  const found = new Map<number, Float32Array>()
  for (const [id, row] of rowOf) {
    const weights = state.weightsOf(row)
    if (weights.some((weight) => weight !== 0)) found.set(id, Float32Array.from(weights))
  }
  return { classes, rows: found, biases: Float64Array.from(state.weightsOf(rowOf.size)) }
}

/** Scores per class, before they are made probabilities. */
export function scoresOf(
  { rows, biases, classes }: LinearWeights,
  { ids, values }: Pick<Example, 'ids' | 'values'>,
): Float64Array {
  const scores = Float64Array.from(biases)
  for (let at = 0; at < ids.length; at += 1) {
    const weights = rows.get(ids[at] ?? 0)
    if (!weights) continue
    const value = values[at] ?? 0
    for (let k = 0; k < classes; k += 1) scores[k] = (scores[k] ?? 0) + value * (weights[k] ?? 0)
  }
  return scores
}

class State {
  readonly #settings: Settings
  readonly #classes: number
  readonly #z: Float64Array
  readonly #n: Float64Array
  readonly #w: Float64Array
  readonly #bias: number

  constructor(rows: number, settings: Settings) {
    this.#settings = settings
    this.#classes = settings.classes
    this.#z = new Float64Array(rows * settings.classes)
    this.#n = new Float64Array(rows * settings.classes)
    this.#w = new Float64Array(rows * settings.classes)
    this.#bias = rows - 1
  }

  learn(rows: Int32Array, { values, label, weight }: Example): void {
    const errors = softmax(this.#scores(rows, values))
    errors[label] = (errors[label] ?? 0) - 1
    for (const [k, error] of errors.entries()) errors[k] = error * weight
    for (const [at, row] of rows.entries()) if (row >= 0) this.#correct(row, errors, values[at] ?? 0, this.#settings.l1)
    this.#correct(this.#bias, errors, 1, 0)
  }

  #scores(rows: Int32Array, values: Float32Array): Float64Array {
    const K = this.#classes
    const scores = this.weightsOf(this.#bias)
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at] ?? -1
      if (row < 0) continue
      const value = values[at] ?? 0
      for (let k = 0; k < K; k += 1) scores[k] = (scores[k] ?? 0) + value * (this.#w[row * K + k] ?? 0)
    }
    return scores
  }

  weightsOf(row: number): Float64Array {
    return this.#w.slice(row * this.#classes, (row + 1) * this.#classes)
  }

  #correct(row: number, errors: Float64Array, value: number, l1: number): void {
    const { alpha, l2 } = this.#settings
    const K = this.#classes
    for (let k = 0; k < K; k += 1) {
      const error = errors[k] ?? 0
      // What is right to a thousandth needs no correction, and most classes are.
      if (error < 1e-3 && error > -1e-3) continue
      const at = row * K + k
      const gradient = error * value
      const n = this.#n[at] ?? 0
      const more = n + gradient * gradient
      const root = Math.sqrt(more)
      const z = (this.#z[at] ?? 0) + gradient - ((root - Math.sqrt(n)) / alpha) * (this.#w[at] ?? 0)
      this.#n[at] = more
      this.#z[at] = z
      this.#w[at] = z <= l1 && z >= -l1 ? 0 : -(z - (z > 0 ? l1 : -l1)) / ((1 + root) / alpha + l2)
    }
  }
}

function shuffled(length: number, epoch: number): Uint32Array {
  const order = Uint32Array.from({ length }, (_, index) => index)
  let state = Math.imul(epoch + 1, ORDER_STEP) >>> 0
  for (let at = length - 1; at > 0; at -= 1) {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    state >>>= 0
    const other = state % (at + 1)
    const kept = order[at] ?? 0
    order[at] = order[other] ?? 0
    order[other] = kept
  }
  return order
}
