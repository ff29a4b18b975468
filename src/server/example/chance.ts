import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** A seeded source of chance: the same seed gives the same draws on every machine. */
export interface Chance {
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number
  pick<T>(from: readonly [T, ...T[]]): T
  /** True about `percent` times in a hundred. */
  happens(percent: number): boolean
  shuffled<T>(items: readonly T[]): T[]
  bytes(count: number): Uint8Array
}

export function chance(seed: number): Chance {
  const generator = xoroshiro128plus(seed)
  const between = (least: number, most: number) => uniformInt(generator, least, most)
  return {
    between,
    pick: (from) => from[between(0, from.length - 1)] ?? from[0],
    happens: (percent) => between(1, 100) <= percent,
    shuffled(items) {
      return items
        .map((item) => ({ item, at: between(0, 0x7fffffff) }))
        .sort((a, b) => a.at - b.at)
        .map(({ item }) => item)
    },
    bytes: (count) => Uint8Array.from({ length: count }, () => between(0, 255)),
  }
}
