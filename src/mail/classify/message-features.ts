import type { MailMessage } from '../../domain/message.ts'
import { conceptFeatures } from './concept-features.ts'
import type { Concepts } from './concepts.ts'
import { frameFeatures } from './frame-features.ts'
import { hashOf, joined } from './hashing.ts'
import { sentenceFeatures } from './sentence-features.ts'
import { inOneLine, type Sentence } from './sentences.ts'
import { wordsOf } from './words.ts'

/** Features that are there, by number, and what each counts. */
export interface Weighed {
  ids: Uint32Array
  values: Float32Array
}

/** A message as the model sees it: as a whole, and sentence by sentence. */
export interface MessageFeatures {
  whole: Weighed
  sentences: Weighed[]
  /** Null where there is none. */
  subject: Weighed | null
}

/** The words and the concepts of one sentence. */
interface Said {
  words: ReadonlySet<number>
  concepts: ReadonlySet<number>
}

const SUBJECT = hashOf('subject')
/** What a concept counts at most, beside the words that say it: in a whole message, and in one sentence. */
const CONCEPT_IN_WHOLE = 0.06
const CONCEPT_IN_SENTENCE = 0.15
const FRAME_IN_WHOLE = 0.4

export function messageFeatures(
  message: MailMessage,
  sentences: readonly Sentence[],
  { concepts, language }: { concepts: Concepts; language: string | null },
): MessageFeatures {
  const said = sentences.map(({ text }) => saidIn(text, concepts, language))
  const subject = saidIn(inOneLine(message.subject), concepts, language)
  const headed = { words: inSubject(subject.words), concepts: inSubject(subject.concepts) }
  return {
    whole: whole([...said, subject, headed], frameFeatures(message, sentences)),
    sentences: said.map((each) => sentence([each])),
    subject: subject.words.size === 0 ? null : sentence([subject, headed]),
  }
}

function saidIn(text: string, concepts: Concepts, language: string | null): Said {
  const words = wordsOf(text)
  return { words: sentenceFeatures(words), concepts: conceptFeatures(concepts.in(words, language)) }
}

/** The same in a headline is said in another way: it counts as itself, and as standing there. */
function inSubject(ids: ReadonlySet<number>): Set<number> {
  return new Set([...ids].map((id) => joined(SUBJECT, id)))
}

/** However long a message is, all that it says counts as much as in any other. */
function whole(said: readonly Said[], frame: readonly number[]): Weighed {
  const words = union(said.map((each) => each.words))
  const concepts = union(said.map((each) => each.concepts))
  const each = share(words.size)
  return weighed([
    [words, each],
    [concepts, Math.min(CONCEPT_IN_WHOLE, share(concepts.size))],
    [frame, Math.min(FRAME_IN_WHOLE, 4 * each)],
  ])
}

function sentence(said: readonly Said[]): Weighed {
  const words = union(said.map((each) => each.words))
  const concepts = union(said.map((each) => each.concepts))
  return weighed([
    [words, share(words.size)],
    [concepts, Math.min(CONCEPT_IN_SENTENCE, share(concepts.size))],
  ])
}

function share(count: number): number {
  return 1 / Math.sqrt(count + 1)
}

function weighed(groups: readonly (readonly [ids: Iterable<number>, value: number])[]): Weighed {
  const ids = groups.map(([group]) => [...group])
  return {
    ids: Uint32Array.from(ids.flat()),
    values: Float32Array.from(groups.flatMap(([, value], index) => Array<number>(ids[index]?.length ?? 0).fill(value))),
  }
}

function union(sets: readonly ReadonlySet<number>[]): Set<number> {
  const all = new Set<number>()
  for (const set of sets) for (const id of set) all.add(id)
  return all
}
