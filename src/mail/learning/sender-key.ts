import type { MailMessage } from '../../domain/message.ts'
import { senderOf } from '../senders/sender-of.ts'

/**
 * [M61] What a sender is recognised by: its own domain, at a shared sender the address of its tenant, at a mail provider the
 * whole address. Null at a shared sender whose address tells no employer: nothing is ever learned across one.
 */
export function senderKey({ from }: Pick<MailMessage, 'from'>): string | null {
  const address = from?.address.toLowerCase() ?? ''
  const { role, employer, domain } = senderOf(address)
  if (domain === null) return null
  if (role === null) return `@${domain}`
  if (role === 'freemail') return address
  return role === 'applicant_system' && employer !== null ? address : null
}
