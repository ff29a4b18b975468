/** Weights per feature and class, as they are read: features in any order, weights in steps of their class's scale. */
export interface PackedWeights {
  ids: Uint32Array
  /** Class by class within a feature. */
  steps: Int8Array
  scales: Float32Array
  biases: Float32Array
}

/** A linear model over hashed features: what a message weighs for each class is the sum of what its features weigh. */
export class LinearModel {
  readonly classes: number
  readonly #packed: PackedWeights
  /** Open addressing, half empty: a slot holds a feature's place in `ids`, plus one. */
  readonly #slots: Uint32Array
  readonly #mask: number

  constructor(packed: PackedWeights) {
    this.#packed = packed
    this.classes = packed.biases.length
    const size = 2 ** Math.ceil(Math.log2(2 * packed.ids.length + 2))
    this.#mask = size - 1
    this.#slots = new Uint32Array(size)
    for (const [place, id] of packed.ids.entries()) this.#slots[this.#slotOf(id)] = place + 1
  }

  /** Where scores start before any feature is seen. */
  start(): Float64Array {
    return Float64Array.from(this.#packed.biases)
  }

  /** Adds what a feature weighs; one that the model does not know weighs nothing. */
  add(scores: Float64Array, id: number, value: number): void {
    const place = (this.#slots[this.#slotOf(id)] ?? 0) - 1
    if (place < 0) return
    const { steps, scales } = this.#packed
    const { classes } = this
    for (let k = 0; k < classes; k += 1)
      scores[k] = (scores[k] ?? 0) + value * (steps[place * classes + k] ?? 0) * (scales[k] ?? 0)
  }

  /** The slot that holds the feature, or the empty one where it would stand. */
  #slotOf(id: number): number {
    const { ids } = this.#packed
    let slot = id & this.#mask
    for (;;) {
      const place = this.#slots[slot] ?? 0
      if (place === 0 || ids[place - 1] === id) return slot
      slot = (slot + 1) & this.#mask
    }
  }
}

/** Scores as probabilities that add up to one. */
export function softmax(scores: Float64Array): Float64Array {
  const most = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - most))
  const total = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => power / total)
}
