import * as z from 'zod'

/** One thing measured, beside a baseline that was measured in the same run on the same machine. */
export const Figure = z.object({
  what: z.string(),
  value: z.number(),
  unit: z.string(),
  baseline: z.object({ name: z.string(), value: z.number() }).optional(),
  /** In words, with whether it was reached. */
  target: z.string().optional(),
  isMet: z.boolean().optional(),
})
export type Figure = z.infer<typeof Figure>

/** What a bench ends with: its figures on stdout, for the runner. */
export function report(figures: readonly Figure[]): void {
  process.stdout.write(JSON.stringify(figures))
}

/** The value below which `share` of the measurements lie. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}
