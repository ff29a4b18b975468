import { softmax } from '../../src/mail/classify/linear-model.ts'
import { type Labelled, trainReaders, trainVerdict, verdictOf } from './train-judge.ts'
import { scoresOf } from './train-linear.ts'

/** What was said of a message by a model that had seen no letter of its family. */
export interface HeldOut {
  example: Labelled
  /** What the last step saw. */
  verdict: Float64Array
  /** By kind, not yet calibrated. */
  probabilities: Float64Array
}

const FOLDS = 5

/** Judges every example by models that learned from other families only: five folds of families. */
export function crossValidate(examples: readonly Labelled[], kinds: readonly string[]): HeldOut[] {
  const fold = foldsOf(examples)
  const seen = Array.from({ length: FOLDS }, (_, each) => {
    const readers = trainReaders(
      examples.filter((example) => fold(example) !== each),
      kinds,
    )
    return examples
      .filter((example) => fold(example) === each)
      .map((example) => ({ example, verdict: verdictOf(readers, example.features, kinds) }))
  })
  return seen.flatMap((held, each) => {
    const others = seen.filter((_, other) => other !== each).flat()
    const model = trainVerdict(others.map(asSeen), kinds)
    return held.map(({ example, verdict }) => ({
      example,
      verdict,
      probabilities: softmax(scoresOf(model, numbered(verdict))),
    }))
  })
}

export function asSeen({ example, verdict }: Pick<HeldOut, 'example' | 'verdict'>) {
  return { label: example.label, isComplete: example.isComplete, share: example.share, verdict }
}

function numbered(verdict: Float64Array): { ids: Uint32Array; values: Float32Array } {
  return { ids: Uint32Array.from(verdict, (_, index) => index), values: Float32Array.from(verdict) }
}

/** Families in the order in which they stand, dealt out as by chance, always the same. */
function foldsOf(examples: readonly Labelled[]): (example: Labelled) => number {
  const order = new Map([...new Set(examples.map(({ family }) => family))].map((family, index) => [family, index]))
  return ({ family }) => (Math.imul((order.get(family) ?? 0) + 1, 0x9e3779b1) >>> 8) % FOLDS
}
