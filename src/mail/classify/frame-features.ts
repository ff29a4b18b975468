import type { MailMessage } from '../../domain/message.ts'
import { senderOf } from '../senders/sender-of.ts'
import { hashOf } from './hashing.ts'
import type { Sentence } from './sentences.ts'
import { wordsOf } from './words.ts'

const ROBOT = /no-?reply|do-?not-?reply|notification|automat|system/
const REPLY = /^\s*(re|aw|sv|antw|odp|r|rif)\s*:/i
const FORWARD = /^\s*(fwd?|wg|tr|rv|enc|i|doorst)\s*:/i
const UNSUBSCRIBE =
  /unsubscribe|abbestell|abmelde|désabonn|désinscri|darse de baja|disiscri|uitschrij|cancelar (a )?inscri|descadastr|wypisz/i

/** Who wrote, and what it looks like: no words of the text. */
export function frameFeatures(message: MailMessage, sentences: readonly Sentence[]): number[] {
  const { from, subject } = message
  const address = from?.address.toLowerCase() ?? ''
  const letters = sentences.reduce((sum, { text }) => sum + text.length, 0)
  const seen = [
    from === null ? 'no sender' : `sender ${senderOf(address).role ?? 'of its own'}`,
    subject.trim() === '' ? 'no subject' : 'a subject',
    `letters ${magnitude(letters / 50, 7)}`,
    `sentences ${magnitude(sentences.length, 6)}`,
    `links ${Math.min(3, message.text.match(/https?:/g)?.length ?? 0)}`,
    ...(ROBOT.test(address) ? ['robot'] : []),
    ...(REPLY.test(subject) ? ['reply'] : []),
    ...(FORWARD.test(subject) ? ['forward'] : []),
    ...(message.isList ? ['list'] : []),
    ...(message.isAutomated ? ['automated'] : []),
    ...(message.invitations.length === 0 ? [] : ['invitation']),
    ...(sentences.some(({ text }) => UNSUBSCRIBE.test(text)) ? ['unsubscribe'] : []),
    ...wordsOf(from?.name ?? '').map((word) => `display ${word}`),
    ...wordsOf(address.split('@')[0] ?? '').map((word) => `mailbox ${word}`),
  ]
  return [...new Set(seen)].map(hashOf)
}

function magnitude(count: number, most: number): number {
  return Math.min(most, Math.floor(Math.log2(count + 1)))
}
