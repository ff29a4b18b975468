import type { MailKind } from '../domain/mail-kind.ts'
import type { MailMessage } from '../domain/message.ts'
import { TELLING } from './classify/evidence.ts'
import type { Judgement } from './classify/judge.ts'
import { languageOf } from './classify/language.ts'
import { messageFeatures, sentenceAlone } from './classify/message-features.ts'
import { model } from './classify/model.ts'
import { inOneLine, type Sentence, sentencesOf } from './classify/sentences.ts'

/** What an understanding rests on, for a person who asks. */
export interface Why {
  /** Words of the most telling sentence without which it would say much less, in their order; neighbours as one. */
  words: string[]
  /** What the message would be taken for if the telling sentences were not there; null where nothing would change. */
  without: MailKind | null
}

/** A word tells if the sentence loses this share of what it states without it. */
const LEAST_SHARE = 0.1
const MOST_WORDS = 4
const LONGEST_SENTENCE = 60

/** [M34] Leaves out word after word, then the telling sentences themselves, and looks at what becomes of the kind. */
export function why(message: MailMessage, kind: MailKind): Why {
  const sentences = sentencesOf(message.text)
  const language = languageOf(message.subject, sentences)
  const { received, sent, concepts } = model()
  const judge = message.isFromOwner ? sent : received
  const judged = (kept: readonly Sentence[]): Judgement<MailKind> =>
    judge.judge(messageFeatures(message, kept, { concepts, language }))
  const place = judge.placeOf(kind)
  const { sentences: stated } = judged(sentences)
  const says = (index: number) => stated[index]?.kinds[place] ?? 0
  const others = sentences.filter((_, index) => says(index) < TELLING)
  const best = [...sentences.keys()].sort((one, other) => says(other) - says(one))[0]
  const strength = (text: string) => judge.state(sentenceAlone(text, { concepts, language })).kinds[place] ?? 0
  const now = others.length === sentences.length ? kind : (judged(others).ranked[0]?.kind ?? kind)
  return {
    words: best === undefined || says(best) < TELLING ? [] : tellingWords(sentences[best]?.text ?? '', strength),
    without: now === kind ? null : now,
  }
}

function tellingWords(sentence: string, strength: (text: string) => number): string[] {
  const words = inOneLine(sentence).split(' ').slice(0, LONGEST_SENTENCE)
  const whole = strength(words.join(' '))
  const telling = words
    .map((word, at) => ({ word, at, lost: whole - strength(words.toSpliced(at, 1).join(' ')) }))
    .filter(({ word, lost }) => lost >= LEAST_SHARE * whole && /\p{L}/u.test(word))
    .sort((one, other) => other.lost - one.lost)
    .slice(0, MOST_WORDS)
    .map(({ at }) => at)
    .sort((one, other) => one - other)
  return runsOf(telling).map(([first, last]) => bare(words.slice(first, last + 1).join(' ')))
}

/** Words that stand together are said together. */
function runsOf(places: readonly number[]): [first: number, last: number][] {
  const runs: [number, number][] = []
  for (const place of places) {
    const last = runs.at(-1)
    if (last && last[1] === place - 1) last[1] = place
    else runs.push([place, place])
  }
  return runs
}

function bare(words: string): string {
  return words.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
}
