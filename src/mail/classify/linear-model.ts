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

  /** What these features weigh together for each class; those that the model does not know weigh nothing. */
  scores({ ids, values }: { ids: Uint32Array; values: Float32Array }): Float64Array {
    const { steps, scales, biases } = this.#packed
    const { classes } = this
    const sums = new Float64Array(classes)
    for (let at = 0; at < ids.length; at += 1) {
      const place = (this.#slots[this.#slotOf(ids[at] ?? 0)] ?? 0) - 1
      if (place < 0) continue
      const value = values[at] ?? 0
      const first = place * classes
      for (let k = 0; k < classes; k += 1) sums[k] = (sums[k] ?? 0) + value * (steps[first + k] ?? 0)
    }
    for (let k = 0; k < classes; k += 1) sums[k] = (biases[k] ?? 0) + (sums[k] ?? 0) * (scales[k] ?? 0)
    return sums
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
