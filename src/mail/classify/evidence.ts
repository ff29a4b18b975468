import type { EvidenceSpan } from '../../domain/mail-kind.ts'
import type { Judgement, Stated } from './judge.ts'
import type { Sentence } from './sentences.ts'

export interface Evidence {
  evidence: EvidenceSpan[]
  evidenceText: string[]
  hasClearSentence: boolean
  isRoleClosed: boolean
}

/** From here on a sentence says it outright: most that decide nothing are far below, for they are so many. */
export const CLEAR = 0.3
/** Less than this says nothing. */
export const TELLING = 0.15
const MOST = 3

/** [M26] The sentences that state a kind, at most three; the subject is among the texts where it does. */
export function evidenceFor(
  kind: number,
  { sentences: stated, subject }: Judgement<string>,
  sentences: readonly Sentence[],
  subjectText: string,
): Evidence {
  const states = (each: Stated | null) => each?.kinds[kind] ?? 0
  const telling = sentences
    .map((sentence, index) => ({ sentence, says: stated[index] ?? null }))
    .filter(({ says }) => states(says) >= TELLING)
    .sort((one, other) => states(other.says) - states(one.says))
    .slice(0, MOST)
  const clearest = [...telling.map(({ says }) => says), subject].sort((one, other) => states(other) - states(one))[0]
  const inOrder = telling.map(({ sentence }) => sentence).sort((one, other) => one.start - other.start)
  return {
    evidence: inOrder.map(({ start, end }) => ({ start, end })),
    evidenceText: [...(states(subject) >= TELLING ? [subjectText] : []), ...inOrder.map(({ text }) => text)],
    hasClearSentence: states(clearest ?? null) >= CLEAR,
    // Where a verdict on the person stands beside "the position is filled", the clearer of the two is the fact.
    isRoleClosed: (clearest?.closed ?? 0) > states(clearest ?? null) / 2,
  }
}
