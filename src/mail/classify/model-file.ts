import * as z from 'zod'
import type { JudgeWeights } from './judge.ts'
import type { PackedWeights } from './linear-model.ts'

const PartShape = z.strictObject({ features: z.int().positive(), classes: z.int().positive() })

/** The readable half of a trained judge; the other holds the weights, part after part. */
export function judgeShape<Kind extends string>(kinds: readonly [Kind, ...Kind[]]) {
  return z.strictObject({
    kinds: z.array(z.enum(kinds)).min(1),
    verdict: z.array(z.array(z.number())),
    whole: PartShape,
    sentence: PartShape,
  })
}

type Described<Kind extends string> = z.infer<ReturnType<typeof judgeShape<Kind>>>

const ALIGNED = 4

/** A judge's weights out of its two halves. Throws where they do not belong together. */
export function readWeights<Kind extends string>(
  { kinds, verdict, whole, sentence }: Described<Kind>,
  bytes: Uint8Array,
): JudgeWeights<Kind> {
  const first = readPart(bytes, 0, whole)
  const second = readPart(bytes, first.end, sentence)
  if (second.end !== bytes.length) throw new Error('the weights of the model are of another length than it says')
  return { kinds, verdict, whole: first.weights, sentence: second.weights }
}

/** One part after the other: numbers of features, scales, biases, steps. Little-endian, as every machine that runs this is. */
export function writeWeights(parts: readonly PackedWeights[]): Uint8Array {
  const pieces = parts.flatMap(({ ids, scales, biases, steps }) => {
    const padding = new Uint8Array(-steps.length & (ALIGNED - 1))
    return [bytesOf(ids), bytesOf(scales), bytesOf(biases), bytesOf(steps), padding]
  })
  return Buffer.concat(pieces)
}

function readPart(bytes: Uint8Array, start: number, { features, classes }: z.infer<typeof PartShape>) {
  let at = start
  const take = (length: number) => {
    const piece = new Uint8Array(bytes.subarray(at, at + length))
    if (piece.length !== length) throw new Error('the weights of the model end too early')
    at += length
    return piece.buffer
  }
  const weights: PackedWeights = {
    ids: new Uint32Array(take(4 * features)),
    scales: new Float32Array(take(4 * classes)),
    biases: new Float32Array(take(4 * classes)),
    steps: new Int8Array(take(features * classes)),
  }
  return { weights, end: at + (-(features * classes) & (ALIGNED - 1)) }
}

function bytesOf(numbers: Uint32Array | Float32Array | Int8Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength)
}
