import { softmax } from '../../src/mail/classify/linear-model.ts'

const [COOLEST, HOTTEST] = [0.3, 5]
const STEPS = 60

/**
 * The temperature by which scores are divided so that probabilities come true (Guo and others, ICML 2017): the one that makes
 * what really was the case most likely.
 */
export function temperatureOf(judged: readonly { probabilities: Float64Array; label: number }[]): number {
  const surprise = (temperature: number) =>
    judged.reduce(
      (sum, { probabilities, label }) => sum - Math.log((tempered(probabilities, temperature)[label] ?? 0) + 1e-12),
      0,
    )
  let best = 1
  for (let step = 0; step <= STEPS; step += 1) {
    const temperature = COOLEST * (HOTTEST / COOLEST) ** (step / STEPS)
    if (surprise(temperature) < surprise(best)) best = temperature
  }
  return best
}

export function tempered(probabilities: Float64Array, temperature: number): Float64Array {
  return softmax(probabilities.map((probability) => Math.log(probability + 1e-12) / temperature))
}
