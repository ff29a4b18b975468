import type { MailMessage } from '../../domain/message.ts'
import { senderOf } from '../senders/sender-of.ts'
import { hashOf, joined } from './hashing.ts'
import { type Feature, sentenceFeatures } from './sentence-features.ts'
import type { Sentence } from './sentences.ts'
import { inOneLine } from './sentences.ts'
import { type Word, wordsOf } from './words.ts'

/** A sentence or the subject, taken apart for the model. */
export interface Unit {
  words: readonly Word[]
  features: readonly Feature[]
}

/** A message as the model sees it. */
export interface MessageFeatures {
  subject: Unit
  sentences: readonly Unit[]
  /** Of sender and structure: no words of the text. */
  frame: readonly number[]
}

const SUBJECT = hashOf('subject')

export function messageFeatures(message: MailMessage, sentences: readonly Sentence[]): MessageFeatures {
  return {
    subject: unitOf(inOneLine(message.subject)),
    sentences: sentences.map(({ text }) => unitOf(text)),
    frame: frameOf(message, sentences),
  }
}

/** The same feature in the subject and in the text are two that share one: a headline says it in another way. */
export function inSubject(id: number): number {
  return joined(SUBJECT, id)
}

function unitOf(text: string): Unit {
  const words = wordsOf(text)
  return { words, features: sentenceFeatures(words) }
}

const ROBOT = /no-?reply|do-?not-?reply|notification|automat|system/
const REPLY = /^\s*(re|aw|sv|antw|odp|r|rif)\s*:/i
const FORWARD = /^\s*(fwd?|wg|tr|rv|enc|i|doorst)\s*:/i

function frameOf(message: MailMessage, sentences: readonly Sentence[]): number[] {
  const { from, subject } = message
  const address = from?.address.toLowerCase() ?? ''
  const sender = senderOf(address)
  const letters = sentences.reduce((sum, { text }) => sum + text.length, 0)
  const said = [
    from === null ? 'no sender' : `sender ${sender.role ?? 'own domain'}`,
    subject.trim() === '' ? 'no subject' : 'a subject',
    `letters ${Math.min(7, Math.floor(Math.log2(letters / 50 + 1)))}`,
    `sentences ${Math.min(6, Math.floor(Math.log2(sentences.length + 1)))}`,
    `links ${Math.min(3, count(message.text, /https?:/g))}`,
    ...(ROBOT.test(address) ? ['robot'] : []),
    ...(REPLY.test(subject) ? ['reply'] : []),
    ...(FORWARD.test(subject) ? ['forward'] : []),
    ...(message.isList ? ['list'] : []),
    ...(message.isAutomated ? ['automated'] : []),
    ...(message.invitations.length === 0 ? [] : ['invitation']),
    ...(sentences.some(({ text }) =>
      /unsubscribe|abbestell|abmelden|desabonner|desinscri|darse de baja|disiscri|uitschrij|cancelar inscri|wypisz/i.test(
        text,
      ),
    )
      ? ['unsubscribe']
      : []),
    ...wordsOf(from?.name ?? '').map((word) => `display ${word}`),
    ...wordsOf(address.split('@')[0] ?? '').map((word) => `mailbox ${word}`),
  ]
  return said.map(hashOf)
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
