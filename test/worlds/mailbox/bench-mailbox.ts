import { addDays, type Instant } from '../../../src/domain/day.ts'
import { type Chance, chance } from '../../../src/server/example/chance.ts'
import { employer, role } from './employers.ts'
import { jobMail } from './job-mail.ts'
import type { Mail } from './mail.ts'
import { mboxOf, wrapped } from './mbox-of.ts'
import { noise, page } from './noise.ts'
import { prose } from './prose.ts'
import type { JobMailKind } from './wordings.ts'

const KINDS: readonly [JobMailKind, ...JobMailKind[]] = [
  'acknowledgement',
  'acknowledgement',
  'acknowledgement',
  'rejection',
  'rejection',
  'interview',
  'update',
]

/** About `bytes` of a mailbox in the mix of real life, for measuring: 95 of 100 messages are not about a search, most bytes are attachments. */
export async function* benchMailbox(bytes: number, seed = 1): AsyncGenerator<Uint8Array> {
  const by = chance(seed)
  const base64 = block(seed)
  for (let written = 0, n = 0; written < bytes; n += 1) {
    const message = mboxOf(benchMail(n, by, base64), n % 7 === 0 ? '\n' : '\r\n')
    written += message.length
    yield message
  }
}

const BLOCK_BYTES = 1_500_000

/** Random bytes in base64, made once and cut from: to make each attachment anew would take longer than to read it. */
function block(seed: number): string {
  const random = chance(seed).bytes(BLOCK_BYTES)
  return wrapped(Buffer.from(random).toString('base64')).join('\n')
}

function benchMail(n: number, by: Chance, base64: string): Mail {
  const at = instant(n)
  if (by.between(1, 100) <= 5) {
    const from = employer(Math.floor(n / 2))
    return jobMail(
      by.pick(KINDS),
      at,
      { employer: from, role: role(n, from.language), thread: String(1_900_000_000_000_000_000n + BigInt(n)) },
      by,
    )
  }
  const mail = noise(at, by, 'everyday')
  const longer = mail.html
    ? withHeavyPage(mail, by)
    : { ...mail, text: `${mail.text}\n\n${lines(by.between(200, 4000), by)}` }
  return by.happens(12) ? { ...longer, attachment: attachment(by, base64) } : longer
}

// Newsletters and receipts are mostly markup: 10 to 80 kB of it.
function withHeavyPage(mail: Mail, by: Chance): Mail {
  const rows = lines(by.between(6000, 40_000), by).replaceAll('\n', '\n\n')
  return { ...mail, html: { source: page(mail.subject, `${mail.text}\n\n${rows}`), only: mail.html?.only ?? false } }
}

function lines(length: number, by: Chance): string {
  return (
    prose(length, by)
      .match(/.{1,120}(?: |$)/g)
      ?.join('\n') ?? ''
  )
}

function attachment(by: Chance, base64: string): NonNullable<Mail['attachment']> {
  const length = by.happens(10) ? by.between(500_000, 2_000_000) : by.between(50_000, 500_000)
  const count = Math.floor(length / 77)
  const from = by.between(0, Math.floor(base64.length / 77) - count) * 77
  return {
    name: `scan-${by.between(1, 999)}.pdf`,
    base64: base64.slice(Math.max(0, from), Math.max(0, from) + count * 77 - 1),
  }
}

function instant(n: number): Instant {
  const day = addDays('2024-01-01', Math.floor(n / 30))
  return `${day}T${String(n % 24).padStart(2, '0')}:${String(n % 60).padStart(2, '0')}:00.000Z`
}
