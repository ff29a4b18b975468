import type { MailKind } from '../../src/domain/mail-kind.ts'
import type { Concepts } from '../../src/mail/classify/concepts.ts'
import { leastCostly } from '../../src/mail/classify/least-costly.ts'
import type { PackedWeights } from '../../src/mail/classify/linear-model.ts'
import type { Letter } from '../letters/letter.ts'
import { temperatureOf, tempered } from './calibration.ts'
import { asSeen, crossValidate, type HeldOut } from './cross-validate.ts'
import { examplesOf } from './examples.ts'
import { packed } from './pack-weights.ts'
import { trainReaders, trainVerdict, verdictWeights } from './train-judge.ts'

/** A letter as it was judged by models that had not seen its family, with calibrated probabilities by kind. */
export interface Judged extends HeldOut {
  /** The number of the kind that it was taken for, as the program decides. */
  got: number
}

export interface TrainedJudge {
  described: {
    kinds: readonly string[]
    verdict: number[][]
    whole: { features: number; classes: number }
    sentence: { features: number; classes: number }
  }
  parts: [whole: PackedWeights, sentence: PackedWeights]
  /** Every letter once. */
  heldOut: Judged[]
}

/** Learns from all letters; how well is measured on families that were held out, which also sets how sure it may be. */
export function trainedJudge(letters: readonly Letter[], kinds: readonly MailKind[], concepts: Concepts): TrainedJudge {
  const examples = examplesOf(letters, concepts).map((each) => ({ ...each, label: labelOf(each.letter, kinds) }))
  const heldOut = crossValidate(examples, kinds)
  const temperature = temperatureOf(
    heldOut.map(({ example, probabilities }) => ({ label: example.label, probabilities })),
  )
  const readers = trainReaders(examples, kinds)
  const verdict = verdictWeights(trainVerdict(heldOut.map(asSeen), kinds), kinds)
  const parts: [PackedWeights, PackedWeights] = [packed(readers.whole), packed(readers.sentence)]
  const [whole, sentence] = parts.map(({ ids, biases }) => ({ features: ids.length, classes: biases.length }))
  if (!whole || !sentence) throw new Error('a judge has two parts')
  return {
    described: {
      kinds,
      verdict: verdict.map((row) => row.map((weight) => rounded(weight / temperature))),
      whole,
      sentence,
    },
    parts,
    heldOut: heldOut.filter(({ example }) => example.isComplete).map((each) => judged(each, temperature, kinds)),
  }
}

function judged(each: HeldOut, temperature: number, kinds: readonly MailKind[]): Judged {
  const probabilities = tempered(each.probabilities, temperature)
  const [best] = leastCostly(kinds.map((kind, index) => ({ kind, probability: probabilities[index] ?? 0 })))
  return { ...each, probabilities, got: best ? kinds.indexOf(best.kind) : -1 }
}

function labelOf({ kind, file, line }: Letter, kinds: readonly string[]): number {
  const label = kinds.findIndex((each) => kind === each || kind === `sent-${each.replace('_', '-')}`)
  if (label === -1) throw new Error(`${file}:${line}: ${kind} is none of ${kinds.join(', ')}`)
  return label
}

function rounded(weight: number): number {
  return Math.round(weight * 10_000) / 10_000
}
