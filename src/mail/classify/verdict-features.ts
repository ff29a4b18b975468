/** Beyond this many log odds one is sure enough. */
const MOST = 8
/** Log odds are given in quarters, so that the last step's weights are of one size. */
export const SCALE = 4
/** A probability is never nothing. */
const LEAST = 1e-6

/**
 * What the last step weighs, `4 × kinds` numbers: how probable each kind is by the message as a whole, by its most and
 * second most telling sentence, and by its subject; in log odds, a quarter of them.
 */
export function verdictFeatures(
  kinds: number,
  whole: Float64Array,
  sentences: readonly Float64Array[],
  subject: Float64Array | null,
): Float64Array {
  const features = new Float64Array(4 * kinds)
  const units = subject === null ? sentences : [...sentences, subject]
  for (let kind = 0; kind < kinds; kind += 1) {
    const [first = -MOST, second = -MOST] = topTwo(units, kind)
    features[kind] = clipped(Math.log((whole[kind] ?? 0) + LEAST)) / SCALE
    features[kinds + kind] = first / SCALE
    features[2 * kinds + kind] = second / SCALE
    features[3 * kinds + kind] = (subject === null ? -MOST : logOdds(subject[kind] ?? 0)) / SCALE
  }
  return features
}

function topTwo(units: readonly Float64Array[], kind: number): number[] {
  return units
    .map((unit) => logOdds(unit[kind] ?? 0))
    .sort((one, other) => other - one)
    .slice(0, 2)
}

function logOdds(probability: number): number {
  return clipped(Math.log((probability + LEAST) / (1 - probability + LEAST)))
}

function clipped(value: number): number {
  return Math.max(-MOST, Math.min(MOST, value))
}
