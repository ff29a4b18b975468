import type { MailMessage } from '../../src/domain/message.ts'
import { fingerprint } from '../../src/mail/parse/fingerprint.ts'
import type { FilledLetter } from './fill-slots.ts'

/** The letter as if it had come by mail; what the person wrote is their own. */
export function messageOf({ letter, from, to, subject, text, sentAt }: FilledLetter): MailMessage {
  const message = {
    messageId: null,
    references: [],
    from,
    replyTo: null,
    to: to ? [to] : [],
    subject,
    sentAt,
    text,
    labels: [],
    authentication: 'unknown' as const,
    isAutomated: letter.isAutomated,
    isList: letter.isList,
    isFromOwner: letter.kind.startsWith('sent-'),
    invitedTo: null,
  }
  return { fingerprint: fingerprint(message), ...message }
}
