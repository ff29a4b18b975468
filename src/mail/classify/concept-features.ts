import { hashOf, joined } from './hashing.ts'

const PAIR = hashOf('pair of concepts')
const ORDER = hashOf('concepts in order')
const TRIPLE = hashOf('triple of concepts')
/** Languages put a verb near or far: so many concepts apart two still belong together. */
const REACH = 5
const NEAR = 2

/** Concepts alone, in pairs whatever their order, in pairs close by in their order, and in neighbouring threes. */
export function conceptFeatures(concepts: readonly (readonly number[])[]): Set<number> {
  const features = new Set<number>()
  for (const [at, here] of concepts.entries()) {
    for (const id of here) features.add(id)
    for (let gap = 1; gap <= REACH && gap <= at; gap += 1) addPairs(features, concepts[at - gap] ?? [], here, gap)
    const three = [here[0], concepts[at - 1]?.[0], concepts[at - 2]?.[0]].filter((id) => id !== undefined)
    if (three.length === 3) features.add(three.sort((one, other) => one - other).reduce(joined, TRIPLE))
  }
  return features
}

function addPairs(features: Set<number>, before: readonly number[], here: readonly number[], gap: number): void {
  for (const one of before)
    for (const other of here) {
      if (one === other) continue
      features.add(one < other ? joined(joined(PAIR, one), other) : joined(joined(PAIR, other), one))
      if (gap <= NEAR) features.add(joined(joined(ORDER, one), other))
    }
}
