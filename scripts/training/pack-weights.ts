import type { PackedWeights } from '../../src/mail/classify/linear-model.ts'
import type { LinearWeights } from './train-linear.ts'

const MOST_STEPS = 127
/** A feature that nowhere weighs this share of the heaviest one changes no decision. */
const LEAST_SHARE = 0.02

/** Weights in whole steps of their class's scale; what weighs next to nothing is left out. */
export function packed({ rows, biases, classes }: LinearWeights): PackedWeights {
  const scales = Float32Array.from({ length: classes }, (_, k) => {
    let most = 0
    for (const weights of rows.values()) most = Math.max(most, Math.abs(weights[k] ?? 0))
    return most / MOST_STEPS
  })
  const heaviest = MOST_STEPS * Math.max(...scales)
  const kept = [...rows]
    .filter(([, weights]) => weights.some((weight) => Math.abs(weight) >= LEAST_SHARE * heaviest))
    .sort(([one], [other]) => one - other)
  const steps = new Int8Array(kept.length * classes)
  for (const [place, [, weights]] of kept.entries())
    for (let k = 0; k < classes; k += 1) {
      const scale = scales[k] ?? 0
      steps[place * classes + k] = scale === 0 ? 0 : Math.round((weights[k] ?? 0) / scale)
    }
  return { ids: Uint32Array.from(kept, ([id]) => id), steps, scales, biases: Float32Array.from(biases) }
}
