import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { wilson } from './wilson.ts'

const Pair = z.tuple([z.number(), z.number()])
const Reference = z.object({
  cases: z.array(z.object({ x: z.number(), n: z.number(), wilson: Pair, wilson80: Pair })).min(1),
})
const reference = Reference.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, '../../test/reference/binomial_intervals.json'), 'utf8')),
)
const Z_80 = 1.2815515655446004

describe('Wilson interval', () => {
  test.each(reference.cases)('[P1] $x of $n agrees with R', ({ x, n, wilson: ninetyFive, wilson80 }) => {
    const { low, high } = wilson(x, n)
    expect([low, high].map((limit, i) => Math.abs(limit - (ninetyFive[i] ?? Number.NaN)) < 1e-9)).toEqual([true, true])
    const narrow = wilson(x, n, Z_80)
    expect(Math.abs(narrow.low - wilson80[0])).toBeLessThan(1e-9)
    expect(Math.abs(narrow.high - wilson80[1])).toBeLessThan(1e-9)
  })

  test('[P1] the range holds the share itself and stays within 0 and 1', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, share) => {
        const x = Math.round(n * share)
        const { low, high } = wilson(x, n)
        expect(low).toBeLessThanOrEqual(x / n)
        expect(high).toBeGreaterThanOrEqual(x / n)
        expect(low >= 0 && high <= 1).toBe(true)
      }),
    )
  })

  test('[P1] nothing observed leaves everything possible; what is no proportion is refused', () => {
    expect(wilson(0, 0)).toEqual({ low: 0, high: 1 })
    for (const [y, n] of [
      [3, 2],
      [-1, 4],
      [0.5, 2],
      [1, Number.NaN],
    ] as const)
      expect(() => wilson(y, n)).toThrow(RangeError)
  })
})
