import { statedBy } from '../../src/mail/classify/judge.ts'
import { softmax } from '../../src/mail/classify/linear-model.ts'
import type { MessageFeatures, Weighed } from '../../src/mail/classify/message-features.ts'
import { verdictFeatures } from '../../src/mail/classify/verdict-features.ts'
import type { TrainingExample } from './examples.ts'
import { type Example, type LinearWeights, scoresOf, trainLinear } from './train-linear.ts'

/** The two linear models that look at words. */
export interface Readers {
  whole: LinearWeights
  sentence: LinearWeights
}

/** A letter's example with the number of its kind. */
export interface Labelled extends TrainingExample {
  label: number
}

const LEARNING = { epochs: 6, alpha: 3, l1: 0.01, l2: 0.005 }
const VERDICT = { epochs: 12, alpha: 0.3, l1: 0, l2: 0.05 }
/** A cut letter teaches less than a whole one. */
const OF_A_CUT = 0.7
/** A sentence that its author did not mark may say the same again, unless the letter is about nothing: it teaches little. */
const [OF_AN_UNMARKED_ONE, OF_ONE_ABOUT_NOTHING] = [0.12, 0.6]
const [OF_A_DECIDING_ONE, OF_A_SUBJECT] = [3, 0.3]
const OF_A_CLOSED_ROLE = 2

/** Learns from words, by whole messages and by their sentences. */
export function trainReaders(examples: readonly Labelled[], kinds: readonly string[]): Readers {
  const whole = examples.map((each) =>
    example(each.features.whole, each.label, each.share * (each.isComplete ? 1 : OF_A_CUT), each.family),
  )
  const sentences = examples.flatMap((each) => sentenceExamples(each, kinds))
  return {
    whole: trainLinear(whole, { ...LEARNING, classes: kinds.length, known: sharedByFamilies(whole) }),
    sentence: trainLinear(sentences, { ...LEARNING, classes: kinds.length + 2, known: sharedByFamilies(sentences) }),
  }
}

/** What the last step sees of a message that these readers did not learn from. */
export function verdictOf(
  { whole, sentence }: Readers,
  features: MessageFeatures,
  kinds: readonly string[],
): Float64Array {
  const state = (unit: Weighed) => statedBy(softmax(scoresOf(sentence, unit)), kinds).kinds
  return verdictFeatures(
    kinds.length,
    softmax(scoresOf(whole, features.whole)),
    features.sentences.map(state),
    features.subject === null ? null : state(features.subject),
  )
}

export function trainVerdict(
  seen: readonly { label: number; verdict: Float64Array; isComplete: boolean; share: number }[],
  kinds: readonly string[],
): LinearWeights {
  const ids = Uint32Array.from({ length: 4 * kinds.length }, (_, index) => index)
  const examples = seen.map(({ label, verdict, isComplete, share }) => ({
    ids,
    values: Float32Array.from(verdict),
    label,
    weight: share * (isComplete ? 1 : OF_A_CUT),
  }))
  return trainLinear(examples, { ...VERDICT, classes: kinds.length, known: new Set(ids) })
}

/** Kind by kind, as a judge weighs them. */
export function verdictWeights({ rows, biases }: LinearWeights, kinds: readonly string[]): number[][] {
  return kinds.map((_, kind) => [
    biases[kind] ?? 0,
    ...Array.from({ length: 4 * kinds.length }, (__, id) => rows.get(id)?.[kind] ?? 0),
  ])
}

interface OfFamily extends Example {
  family: number
}

function example({ ids, values }: Weighed, label: number, weight: number, family: number): OfFamily {
  return { ids, values, label, weight, family }
}

function sentenceExamples(each: Labelled, kinds: readonly string[]): OfFamily[] {
  if (!each.isComplete) return []
  const { features, letter, family } = each
  const isClosed = letter.flags.includes('closed')
  const decides = isClosed ? kinds.length : each.label
  const weight = OF_A_DECIDING_ONE * (isClosed ? OF_A_CLOSED_ROLE : 1)
  const isAboutNothing = letter.marks.length + letter.subjectMarks.length === 0
  const unmarked = isAboutNothing ? OF_ONE_ABOUT_NOTHING : OF_AN_UNMARKED_ONE
  const label = (isDeciding: boolean) => (isDeciding ? decides : kinds.length + 1)
  const sentences = features.sentences.map((unit, at) => {
    const isDeciding = each.isDeciding[at] ?? false
    return example(unit, label(isDeciding), isDeciding ? each.share * weight : unmarked, family)
  })
  const { subject } = features
  if (subject === null) return sentences
  return [
    ...sentences,
    example(subject, label(each.isSubjectDeciding), each.isSubjectDeciding ? 1 : OF_A_SUBJECT, family),
  ]
}

/** What only one family says tells of that family. */
function sharedByFamilies(examples: readonly OfFamily[]): Set<number> {
  const firstOf = new Map<number, number>()
  const shared = new Set<number>()
  for (const { ids, family } of examples)
    for (const id of ids) {
      const first = firstOf.get(id)
      if (first === undefined) firstOf.set(id, family)
      else if (first !== family) shared.add(id)
    }
  return shared
}
