import type { MailKind } from '../domain/mail-kind.ts'
import type { MailMessage } from '../domain/message.ts'

/** [M31] The same for the same fact wherever the message is read again; one that was undone or corrected stays known by it. */
export function factKey(message: MailMessage, kind: MailKind, part: string | null = null): string {
  return `mail:${message.fingerprint}:${kind}${part === null ? '' : `:${part}`}`
}
