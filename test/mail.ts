import type { MailMessage } from '../src/domain/message.ts'

/** A message as parsing gives it; say only what the test is about. */
export function mail(rest: Partial<MailMessage> = {}): MailMessage {
  return {
    fingerprint: 'f',
    messageId: null,
    references: [],
    from: null,
    replyTo: null,
    to: [],
    subject: '',
    sentAt: '2026-03-04T08:00:00.000Z',
    text: '',
    labels: [],
    authentication: 'unknown',
    isAutomated: false,
    isList: false,
    isFromOwner: false,
    invitations: [],
    ...rest,
  }
}
