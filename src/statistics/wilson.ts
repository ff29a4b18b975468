/** A share and the range that it plausibly lies in, all within 0 to 1. */
export interface Interval {
  low: number
  high: number
}

const Z_95 = 1.959963984540054

/**
 * [P1] Wilson's score interval of a proportion: `successes` of `trials`, at the two-sided level of `z` (95 % unless told).
 * Wilson (1927), JASA 22:209; Brown, Cai & DasGupta (2001) recommend it for small samples.
 * @throws RangeError if the counts are not whole numbers with 0 ≤ successes ≤ trials
 */
export function wilson(successes: number, trials: number, z = Z_95): Interval {
  if (!Number.isInteger(successes) || !Number.isInteger(trials) || successes < 0 || successes > trials)
    throw new RangeError(`not a proportion: ${successes} of ${trials}`)
  if (trials === 0) return { low: 0, high: 1 }
  const scale = trials + z * z
  const centre = (successes + (z * z) / 2) / scale
  const half = (z * Math.sqrt((successes * (trials - successes)) / trials + (z * z) / 4)) / scale
  return { low: successes === 0 ? 0 : centre - half, high: successes === trials ? 1 : centre + half }
}
