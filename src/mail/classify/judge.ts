import { LinearModel, type PackedWeights, softmax } from './linear-model.ts'
import type { MessageFeatures, Weighed } from './message-features.ts'
import { verdictFeatures } from './verdict-features.ts'

/** Everything that a judge knows, as training wrote it. */
export interface JudgeWeights<Kind extends string> {
  kinds: readonly Kind[]
  whole: PackedWeights
  /** Its classes: the kinds, then a role that ended, then what decides nothing. */
  sentence: PackedWeights
  /** Kind by kind: a bias, then a weight per feature of the verdict. */
  verdict: readonly (readonly number[])[]
}

export interface Judgement<Kind extends string> {
  /** From the most probable kind on. */
  ranked: readonly { kind: Kind; probability: number }[]
  /** How much each sentence states each kind, 0 to 1. */
  sentences: readonly Stated[]
  subject: Stated | null
}

/** How probable it is that a sentence by itself states a kind; `closed` is the part of it that says the role ended. */
export interface Stated {
  kinds: Float64Array
  closed: number
}

/** Tells the kind of a message: by its words, by its most telling sentences, and by both together. All of it is linear. */
export class Judge<Kind extends string> {
  readonly kinds: readonly Kind[]
  readonly #whole: LinearModel
  readonly #sentence: LinearModel
  readonly #verdict: readonly (readonly number[])[]

  constructor({ kinds, whole, sentence, verdict }: JudgeWeights<Kind>) {
    this.kinds = kinds
    this.#whole = new LinearModel(whole)
    this.#sentence = new LinearModel(sentence)
    this.#verdict = verdict
  }

  /** Where a kind stands among these; -1 where it is none of them. */
  placeOf(kind: string): number {
    const kinds: readonly string[] = this.kinds
    return kinds.indexOf(kind)
  }

  judge(features: MessageFeatures): Judgement<Kind> {
    const whole = softmax(this.#whole.scores(features.whole))
    const sentences = features.sentences.map((each) => this.state(each))
    const subject = features.subject === null ? null : this.state(features.subject)
    const seen = verdictFeatures(
      this.kinds.length,
      whole,
      sentences.map(({ kinds }) => kinds),
      subject?.kinds ?? null,
    )
    const probabilities = softmax(Float64Array.from(this.#verdict, (weights) => weighed(weights, seen)))
    const ranked = this.kinds
      .map((kind, index) => ({ kind, probability: probabilities[index] ?? 0 }))
      .sort((one, other) => other.probability - one.probability)
    return { ranked, sentences, subject }
  }

  /** What one sentence states by itself. */
  state(features: Weighed): Stated {
    return statedBy(softmax(this.#sentence.scores(features)), this.kinds)
  }
}

/** That a role ended is a rejection too. */
export function statedBy(classes: Float64Array, kinds: readonly string[]): Stated {
  const closed = classes[kinds.length] ?? 0
  const stated = classes.slice(0, kinds.length)
  const rejection = kinds.indexOf('rejection')
  if (rejection !== -1) stated[rejection] = (stated[rejection] ?? 0) + closed
  return { kinds: stated, closed }
}

function weighed([bias = 0, ...weights]: readonly number[], features: Float64Array): number {
  return weights.reduce((sum, weight, index) => sum + weight * (features[index] ?? 0), bias)
}
