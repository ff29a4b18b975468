import { addDays, type Instant } from '../../../src/domain/day.ts'
import { type Chance, chance } from '../../../src/server/example/chance.ts'
import { employer, role } from './employers.ts'
import { jobMail } from './job-mail.ts'
import type { Mail } from './mail.ts'
import { mboxOf, wrapped } from './mbox-of.ts'
import { noise, page } from './noise.ts'
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
  const material = materialOf(seed)
  for (let written = 0, n = 0; written < bytes; n += 1) {
    const message = mboxOf(benchMail(n, by, material), n % 7 === 0 ? '\n' : '\r\n')
    written += message.length
    yield message
  }
}

/** Made once and cut from: a random base64 block, since making each attachment anew would take longer than reading it. */
interface Material {
  base64: string
  prose: string
}

function materialOf(seed: number): Material {
  const by = chance(seed)
  const random = Buffer.from(by.bytes(1_500_000))
  const words = [
    'river',
    'morning',
    'sale',
    'update',
    'team',
    'letter',
    'weather',
    'garden',
    'ticket',
    'invoice',
    'offer',
    'train',
    'meeting',
    'recipe',
  ]
  const [first = '', ...rest] = words
  const prose = Array.from({ length: 12_000 }, () => by.pick([first, ...rest])).join(' ')
  return { base64: wrapped(random.toString('base64')).join('\n'), prose }
}

function benchMail(n: number, by: Chance, material: Material): Mail {
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
  const mail = noise(at, by)
  const longer = mail.html
    ? { ...mail, html: { ...mail.html, source: heavyPage(mail, by, material) } }
    : withProse(mail, by, material)
  return by.happens(8) ? { ...longer, attachment: attachment(by, material) } : longer
}

// Newsletters and receipts are mostly markup: 10 to 80 kB of it.
function heavyPage(mail: Mail, by: Chance, { prose }: Material): string {
  const start = by.between(0, 20_000)
  const rows = Array.from({ length: by.between(20, 160) }, (_, n) =>
    prose.slice(start + n * 120, start + n * 120 + 220),
  )
  return page(mail.subject, [mail.text, ...rows].join('\n\n'))
}

function withProse(mail: Mail, by: Chance, { prose }: Material): Mail {
  const start = by.between(0, 30_000)
  const lines = prose.slice(start, start + by.between(200, 4000)).match(/.{1,76}/g) ?? []
  return { ...mail, text: `${mail.text}\n\n${lines.join('\n')}` }
}

function attachment(by: Chance, { base64 }: Material): NonNullable<Mail['attachment']> {
  const length = by.happens(10) ? by.between(500_000, 2_000_000) : by.between(50_000, 400_000)
  const lines = Math.floor(length / 77)
  const from = by.between(0, Math.floor(base64.length / 77) - lines) * 77
  return {
    name: `scan-${by.between(1, 999)}.pdf`,
    base64: base64.slice(Math.max(0, from), Math.max(0, from) + lines * 77 - 1),
  }
}

function instant(n: number): Instant {
  const day = addDays('2024-01-01', Math.floor(n / 30))
  return `${day}T${String(n % 24).padStart(2, '0')}:${String(n % 60).padStart(2, '0')}:00.000Z`
}
