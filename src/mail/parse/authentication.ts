import { getDomain } from 'tldts'
import type { MailMessage } from '../../domain/message.ts'

/** [M14] What the topmost Authentication-Results says about the visible sender: DMARC, else an aligned SPF or DKIM. */
export function authentication(topmost: string | null, fromAddress: string | null): MailMessage['authentication'] {
  if (topmost === null || fromAddress === null) return 'unknown'
  const result = topmost.slice(0, 4000)
  const dmarc = /\bdmarc=(\w+)/i.exec(result)?.[1]?.toLowerCase()
  if (dmarc === 'pass') return 'pass'
  if (dmarc === 'fail') return 'fail'
  const sender = getDomain(fromAddress.split('@').at(-1) ?? '')
  const spf = /\bspf=pass\b[^;]*?\bsmtp\.(?:mailfrom|helo)=(?:[^\s;@]*@)?([^\s;]+)/i.exec(result)?.[1]
  const dkim = /\bdkim=pass\b[^;]*?\bheader\.(?:d|i)=(?:[^\s;@]*@)?([^\s;]+)/i.exec(result)?.[1]
  const isAligned = (domain: string | undefined) =>
    domain !== undefined && sender !== null && getDomain(domain) === sender
  if (isAligned(spf) || isAligned(dkim)) return 'pass'
  return /\b(spf|dkim)=fail\b/i.test(result) && !/\b(spf|dkim)=pass\b/i.test(result) ? 'fail' : 'unknown'
}
