import type { Concepts } from '../../src/mail/classify/concepts.ts'
import { languageOf } from '../../src/mail/classify/language.ts'
import { type MessageFeatures, messageFeatures } from '../../src/mail/classify/message-features.ts'
import { type Sentence, sentencesOf } from '../../src/mail/classify/sentences.ts'
import { chance } from '../../src/server/example/chance.ts'
import type { Letter } from '../letters/letter.ts'
import { families } from './families.ts'
import { lesserVariants, type Variant, wholeVariant } from './variants.ts'

/** One message to learn from, with everything that is known of it. */
export interface TrainingExample {
  letter: Letter
  /** The number of its family; only what is of another family may be learned from when it is judged. */
  family: number
  /** Kinds with few letters count as much as those with many, nearly. */
  share: number
  /** The letter as it was written, nothing cut: accuracy is measured on these alone. */
  isComplete: boolean
  features: MessageFeatures
  /** For each sentence, and for the subject, whether its author marked it as deciding. */
  isDeciding: readonly boolean[]
  isSubjectDeciding: boolean
}

/** Every letter as it stands, and cut as mail is cut. */
export function examplesOf(letters: readonly Letter[], concepts: Concepts): TrainingExample[] {
  const familyOf = families(letters)
  const shareOf = shares(letters)
  return letters.flatMap((letter, index) => {
    const random = chance(index * 7 + 1)
    const variants = [wholeVariant(letter, random), ...lesserVariants(letter, random)]
    return variants.map((variant, place) => ({
      letter,
      family: familyOf[index] ?? index,
      share: shareOf(letter),
      isComplete: place === 0,
      ...seen(variant, concepts),
    }))
  })
}

function seen(
  { message, marks, isSubjectMarked }: Variant,
  concepts: Concepts,
): Pick<TrainingExample, 'features' | 'isDeciding' | 'isSubjectDeciding'> {
  const sentences = sentencesOf(message.text)
  const language = languageOf(message.subject, sentences)
  return {
    features: messageFeatures(message, sentences, { concepts, language }),
    isDeciding: sentences.map((sentence) => marks.some((mark) => overlaps(mark, sentence))),
    isSubjectDeciding: isSubjectMarked,
  }
}

/** Brackets and full stops apart. */
function overlaps(mark: { start: number; end: number }, sentence: Sentence): boolean {
  return mark.start < sentence.end - 1 && mark.end > sentence.start + 1
}

/** Wholly even would let the rarest kinds shout. */
const EVENED = 0.6

function shares(letters: readonly Letter[]): (letter: Letter) => number {
  const key = ({ kind, language }: Letter) => `${language} ${kind}`
  const counts = new Map([...Map.groupBy(letters, key)].map(([name, group]) => [name, group.length]))
  const mean = letters.length / counts.size
  return (letter) => (mean / (counts.get(key(letter)) ?? mean)) ** EVENED
}
