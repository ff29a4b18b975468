import type { MailMessage } from '../../domain/message.ts'
import { conceptFeatures } from './concept-features.ts'
import type { Concepts } from './concepts.ts'
import { Distinct } from './distinct.ts'
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

/** The words and the concepts of one sentence, each once. */
interface Said {
  words: readonly number[]
  concepts: readonly number[]
}

const SUBJECT = hashOf('subject')
/** Concepts together count this much more than the words that say them; and one at most so much, in a whole message and in a sentence. */
const CONCEPTS = 1.75
const CONCEPT_IN_WHOLE = 0.12
const CONCEPT_IN_SENTENCE = 0.25
const FRAME_IN_WHOLE = 0.4

const seen = new Distinct()

export function messageFeatures(
  message: MailMessage,
  sentences: readonly Sentence[],
  { concepts, language }: { concepts: Concepts; language: string | null },
): MessageFeatures {
  const said = sentences.map(({ text }) => saidIn(text, concepts, language))
  const subject = saidIn(inOneLine(message.subject), concepts, language)
  const headed = { words: subject.words.map(inSubject), concepts: subject.concepts.map(inSubject) }
  return {
    whole: whole([...said, subject, headed], frameFeatures(message, sentences)),
    sentences: said.map((each) => sentence([each])),
    subject: subject.words.length === 0 ? null : sentence([subject, headed]),
  }
}

/** One sentence by itself. */
export function sentenceAlone(
  text: string,
  { concepts, language }: { concepts: Concepts; language: string | null },
): Weighed {
  return sentence([saidIn(text, concepts, language)])
}

function saidIn(text: string, concepts: Concepts, language: string | null): Said {
  const words = wordsOf(text)
  return { words: sentenceFeatures(words), concepts: conceptFeatures(concepts.in(words, language)) }
}

/** The same in a headline is said in another way: it counts as itself, and as standing there. */
function inSubject(id: number): number {
  return joined(SUBJECT, id)
}

/** However long a message is, all that it says counts as much as in any other. */
function whole(said: readonly Said[], frame: readonly number[]): Weighed {
  const words = distinct(said.map((each) => each.words))
  const concepts = distinct(said.map((each) => each.concepts))
  const each = share(words.length)
  return weighed([
    [words, each],
    [concepts, Math.min(CONCEPT_IN_WHOLE, CONCEPTS * share(concepts.length))],
    [frame, Math.min(FRAME_IN_WHOLE, 4 * each)],
  ])
}

function sentence(said: readonly Said[]): Weighed {
  const words = said.flatMap((each) => each.words)
  const concepts = said.flatMap((each) => each.concepts)
  return weighed([
    [words, share(words.length)],
    [concepts, Math.min(CONCEPT_IN_SENTENCE, CONCEPTS * share(concepts.length))],
  ])
}

function share(count: number): number {
  return 1 / Math.sqrt(count + 1)
}

function weighed(groups: readonly (readonly [ids: readonly number[], value: number])[]): Weighed {
  const length = groups.reduce((sum, [ids]) => sum + ids.length, 0)
  const all = { ids: new Uint32Array(length), values: new Float32Array(length) }
  let at = 0
  for (const [ids, value] of groups) {
    all.ids.set(ids, at)
    all.values.fill(value, at, at + ids.length)
    at += ids.length
  }
  return all
}

function distinct(lists: readonly (readonly number[])[]): number[] {
  seen.begin()
  const all: number[] = []
  for (const list of lists) for (const id of list) if (seen.add(id)) all.push(id)
  return all
}
