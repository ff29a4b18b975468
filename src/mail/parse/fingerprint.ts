import { createHash } from 'node:crypto'
import type { MailMessage } from '../../domain/message.ts'

const ENOUGH_TEXT = 20_000

/**
 * [M10] Known again in any copy: hashed from who, when and what, with white space and case of addresses apart.
 * Not from the Message-ID, which can be forged, missing, or rewritten on the way.
 */
export function fingerprint(message: Pick<MailMessage, 'sentAt' | 'from' | 'to' | 'subject' | 'text'>): string {
  const parts = [
    message.sentAt?.slice(0, 19) ?? '',
    message.from?.address.toLowerCase() ?? '',
    message.to
      .map((each) => each.address.toLowerCase())
      .sort()
      .join(','),
    message.subject.replace(/\s+/g, ''),
    message.text.slice(0, ENOUGH_TEXT).replace(/\s+/g, ''),
  ]
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 32)
}
