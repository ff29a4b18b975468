import { type EvidenceSpan, MAIL_KINDS, type MailKind } from '../../domain/mail-kind.ts'
import type { MailMessage } from '../../domain/message.ts'
import { senderOf } from '../senders/sender-of.ts'
import { confidenceOf } from './confidence.ts'
import { knows, phrasesFor } from './phrases-for.ts'
import { type Reading, readSentence } from './read-sentence.ts'
import { scores } from './scores.ts'
import { inOneLine, type Sentence } from './sentences.ts'

export interface Decision {
  kind: MailKind
  confidence: number
  runnerUp: MailKind | null
  evidence: EvidenceSpan[]
  evidenceText: string[]
  hasClearSentence: boolean
  isRoleClosed: boolean
}

/** From this weight on, a sentence says it outright. */
const CLEAR = 4
const MOST_EVIDENCE = 3

/** [M23] Weighs what every sentence says, what the subject says and who wrote, and takes the strongest kind. */
export function decide(message: MailMessage, sentences: readonly Sentence[], language: string | null): Decision {
  const phrases = phrasesFor(language)
  const readings = sentences.map((sentence) => readSentence(sentence.text, phrases))
  const subject = readSentence(inOneLine(message.subject), phrases)
  const sender = senderOf(message.from?.address ?? '')
  const byKind = scores(message, sender, subject, readings)
  const ranked = [...MAIL_KINDS].sort((a, b) => byKind[b] - byKind[a])
  const [kind = 'unrelated', runnerUp = null] = ranked
  const isClear = hasClearSentence(kind, subject, readings)
  return {
    kind,
    confidence: confidenceOf(byKind, kind, runnerUp, isClear, knows(language)),
    runnerUp: runnerUp !== null && byKind[runnerUp] > 0 ? runnerUp : null,
    ...evidenceFor(kind, sentences, readings, subject, message.subject),
    hasClearSentence: isClear,
    isRoleClosed: kind === 'rejection' && isRoleClosed(readings),
  }
}

function hasClearSentence(kind: MailKind, subject: Reading, readings: readonly Reading[]): boolean {
  if (kind !== 'rejection' && kind !== 'offer') return false
  return [subject, ...readings].some((reading) => reading.weights[kind] >= CLEAR)
}

// Where a verdict on the person stands beside "the position is filled", the verdict is the fact.
function isRoleClosed(readings: readonly Reading[]): boolean {
  const closed = Math.max(0, ...readings.map((reading) => reading.roleClosed))
  const verdict = Math.max(
    0,
    ...readings.filter((reading) => reading.roleClosed === 0).map((reading) => reading.weights.rejection),
  )
  return closed >= CLEAR && verdict < CLEAR
}

function evidenceFor(
  kind: MailKind,
  sentences: readonly Sentence[],
  readings: readonly Reading[],
  subject: Reading,
  subjectText: string,
): Pick<Decision, 'evidence' | 'evidenceText'> {
  const telling = sentences
    .map((sentence, index) => ({ sentence, weight: readings[index]?.weights[kind] ?? 0 }))
    .filter(({ weight }) => weight >= 1)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_EVIDENCE)
    .map(({ sentence }) => sentence)
    .sort((a, b) => a.start - b.start)
  const fromSubject = subject.weights[kind] >= 1 && subjectText !== '' ? [subjectText] : []
  return {
    evidence: telling.map(({ start, end }) => ({ start, end })),
    evidenceText: [...fromSubject, ...telling.map(({ text }) => text)],
  }
}
