import type { MailMessage } from '../../src/domain/message.ts'
import { fingerprint } from '../../src/mail/parse/fingerprint.ts'
import type { FilledLetter } from '../letters/fill-slots.ts'

/** A filled letter as parsing its mail would give it. */
export function messageOf({ letter, from, to, subject, text, sentAt }: FilledLetter): MailMessage {
  const message = {
    messageId: null,
    references: [],
    from,
    replyTo: null,
    to: to === null ? [] : [to],
    subject,
    sentAt,
    text,
    labels: [],
    authentication: 'unknown' as const,
    isAutomated: letter.isAutomated,
    isList: letter.isList,
    isFromOwner: letter.kind.startsWith('sent-'),
    invitations: [],
  }
  return { fingerprint: fingerprint(message), ...message }
}
