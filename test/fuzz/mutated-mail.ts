import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'

const corpus = join(import.meta.dirname, '../corpus')

/** Pieces that readers of mail stumble over: openings without an end, endings without a beginning, and what is long of one kind. */
const STUMBLING = [
  '=?utf-8?B?',
  '=?iso-8859-1?Q?=FF',
  '\r\n--',
  '\n\nFrom nobody Mon Jan  1 00:00:00 2024\n',
  'Content-Transfer-Encoding: base64\n',
  'Content-Type: multipart/mixed; boundary="',
  '<style>',
  '<!--',
  '&#x10FFFF;',
  'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nRRULE:FREQ=SECONDLY\r\nDTSTART:99999999T999999Z',
  'On Monday, somebody wrote:',
  '> '.repeat(300),
  '('.repeat(5000),
  'A'.repeat(20_000),
  'a. '.repeat(5000),
  'Acme & '.repeat(3000),
  '12/12/2025 at 10:00 '.repeat(500),
  'https://'.repeat(1000),
  '\0',
  '\u202e',
  '🙂'.repeat(2000),
  'ﷺ'.repeat(2000),
]

type Mutation =
  | { kind: 'cut'; at: number; length: number }
  | { kind: 'double'; at: number; length: number }
  | { kind: 'insert'; at: number; what: string }
  | { kind: 'noise'; at: number; bytes: Uint8Array }

/** A mail of the corpus with up to six injuries; places are shares of its length. */
export const mutatedMail: fc.Arbitrary<Buffer> = fc
  .tuple(fc.constantFrom(...mails()), fc.array(mutation(), { maxLength: 6 }))
  .map(([mail, mutations]) => mutations.reduce(mutate, mail))

function mails(): Buffer[] {
  return readdirSync(corpus)
    .filter((name) => name.endsWith('.eml'))
    .map((name) => readFileSync(join(corpus, name)))
}

function mutation(): fc.Arbitrary<Mutation> {
  const at = fc.double({ min: 0, max: 1, noNaN: true })
  const length = fc.nat(2000)
  return fc.oneof(
    fc.record({ kind: fc.constant('cut' as const), at, length }),
    fc.record({ kind: fc.constant('double' as const), at, length }),
    fc.record({ kind: fc.constant('insert' as const), at, what: fc.constantFrom(...STUMBLING) }),
    fc.record({ kind: fc.constant('noise' as const), at, bytes: fc.uint8Array({ minLength: 1, maxLength: 200 }) }),
  )
}

function mutate(mail: Buffer, mutation: Mutation): Buffer {
  const at = Math.floor(mutation.at * mail.length)
  const [before, behind] = [mail.subarray(0, at), mail.subarray(at)]
  switch (mutation.kind) {
    case 'cut':
      return Buffer.concat([before, behind.subarray(mutation.length)])
    case 'double':
      return Buffer.concat([before, behind.subarray(0, mutation.length), behind])
    case 'insert':
      return Buffer.concat([before, Buffer.from(mutation.what), behind])
    case 'noise':
      return Buffer.concat([before, mutation.bytes, behind])
  }
}
