import { Distinct } from './distinct.ts'
import { hashOf, joined } from './hashing.ts'

const PAIR = hashOf('pair of concepts')
const ORDER = hashOf('concepts in order')
const TRIPLE = hashOf('triple of concepts')
/** Languages put a verb near or far: so many concepts apart two still belong together. */
const REACH = 5
const NEAR = 2

const seen = new Distinct()

/** Concepts alone, in pairs whatever their order, in pairs close by in their order, and in neighbouring threes. */
export function conceptFeatures(concepts: readonly (readonly number[])[]): number[] {
  const features: number[] = []
  seen.begin()
  const put = (id: number) => {
    if (seen.add(id)) features.push(id)
  }
  for (const [at, here] of concepts.entries()) {
    for (const id of here) put(id)
    for (let gap = 1; gap <= REACH && gap <= at; gap += 1) pairs(concepts[at - gap] ?? [], here, gap, put)
    const three = [here[0], concepts[at - 1]?.[0], concepts[at - 2]?.[0]].filter((id) => id !== undefined)
    if (three.length === 3) put(three.sort((one, other) => one - other).reduce(joined, TRIPLE))
  }
  return features
}

function pairs(before: readonly number[], here: readonly number[], gap: number, put: (id: number) => void): void {
  for (const one of before)
    for (const other of here) {
      if (one === other) continue
      put(one < other ? joined(joined(PAIR, one), other) : joined(joined(PAIR, other), one))
      if (gap <= NEAR) put(joined(joined(ORDER, one), other))
    }
}
