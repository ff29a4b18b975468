import type { MailKind } from '../../domain/mail-kind.ts'
import type { MailMessage } from '../../domain/message.ts'
import { isCode } from '../prefilter/other-matters.ts'
import { senderOf } from '../senders/sender-of.ts'

/** Envelopes that say the same each time: who writes, the subject's shape, and what it is. */
const ENVELOPES: readonly (readonly [sender: RegExp, subject: RegExp, kind: MailKind])[] = [
  [/@linkedin\.com$/, /\byour application was sent to\b/i, 'acknowledgement'],
  [/@linkedin\.com$/, /\byour application was viewed\b|\bviewed your application\b/i, 'update'],
  [/^indeedapply@indeed\.com$/, /^indeed application:/i, 'acknowledgement'],
  [/@(?:ses\.)?monster\.com$/, /^application confirmation/i, 'acknowledgement'],
]

/** [M23] What sender and subject alone make certain: codes, senders of lists, envelopes of job boards. Null for all else. */
export function certainKind({ from, subject }: Pick<MailMessage, 'from' | 'subject'>): MailKind | null {
  const address = from?.address.toLowerCase() ?? ''
  if (isCode(subject)) return 'unrelated'
  const { role } = senderOf(address)
  if (role === 'alert') return 'alert'
  if (role === 'other') return 'unrelated'
  return ENVELOPES.find(([sender, shape]) => sender.test(address) && shape.test(subject))?.[2] ?? null
}
