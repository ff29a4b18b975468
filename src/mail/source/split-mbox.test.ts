import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RawMessage } from './mailbox.ts'
import { MboxSplitter } from './split-mbox.ts'

const separator = 'From robin@example.org Tue Mar  3 09:12:44 2026\n'
const message = (text: string) => `Subject: one\n\n${text}\n`
const mbox = (...messages: string[]) => messages.map((each) => `${separator}${each}\n`).join('')

function split(text: string, chunk = text.length, limit?: number): string[] {
  const splitter = new MboxSplitter(limit)
  const bytes = Buffer.from(text)
  const texts: string[] = []
  const take = (messages: RawMessage[]) => texts.push(...messages.map((each) => Buffer.from(each.bytes).toString()))
  for (let at = 0; at < bytes.length; at += chunk) take(splitter.push(bytes.subarray(at, at + chunk)))
  take(splitter.end())
  return texts
}

describe('MboxSplitter', () => {
  test('[M3] gives each message without its separator and the blank line behind it', () => {
    expect(split(mbox(message('hello'), message('world')))).toEqual([message('hello'), message('world')])
  })

  test('[M3] leaves lines that begin with "From " in the text', () => {
    const text = message('From what we heard\n\nFrom Monday 10:30 on, in 2026 and later\n\nFrom me')
    expect(split(mbox(text))).toEqual([text])
  })

  test('[M3] takes CRLF as it takes LF', () => {
    const lines = mbox(message('a\n\nFrom here on'), message('b'))
    expect(split(lines.replaceAll('\n', '\r\n'))).toEqual(split(lines).map((each) => each.replaceAll('\n', '\r\n')))
  })

  test('[M3] knows the separators of Gmail, Thunderbird and mail servers', () => {
    for (const line of [
      'From 1790000000000000000@xxx Tue Mar 03 09:12:44 +0000 2026',
      'From - Tue Mar 03 09:12:44 2026',
      'From MAILER-DAEMON Tue Mar  3 09:12:44 2026',
      'From "robin sander"@example.org Tue, 03 Mar 2026 09:12 2026',
    ]) {
      expect(split(`${line}\n${message('x')}\n${line}\n${message('y')}`)).toEqual([message('x'), message('y')])
    }
  })

  test('[M4] takes one mark from quoted lines', () => {
    expect(split(mbox(message('>From us\n>>From them\n> From nobody')))).toEqual([
      message('From us\n>From them\n> From nobody'),
    ])
  })

  test('[M2] keeps the beginning of a message over the limit, and the next one whole', () => {
    const messages = new MboxSplitter(100)
    const found = [...messages.push(Buffer.from(mbox(message('x'.repeat(5000)), message('short')))), ...messages.end()]
    expect(found.map(({ bytes, truncated }) => [bytes.length, truncated])).toEqual([
      [100, true],
      [message('short').length, false],
    ])
  })

  test('[M2] keeps no more than the limit of a message that goes on and on, and the next one whole', () => {
    const long = message('y'.repeat(6_000_000))
    expect(split(mbox(message('before'), long, message('after')), 300_000, 1000)).toEqual([
      message('before'),
      long.slice(0, 1000),
      message('after'),
    ])
  })

  test('[M2] gives long messages back as they were', () => {
    const letters = [1, 700_000, 3, 2_500_000, 9_000_000, 20, 1_200_000, 5].map((length) => message('z'.repeat(length)))
    expect(split(mbox(...letters), 512 * 1024)).toEqual(letters)
  })

  test('tells how many bytes stand behind each message', () => {
    const text = mbox(message('one'), message('two'))
    const splitter = new MboxSplitter()
    const offsets = [...splitter.push(Buffer.from(text)), ...splitter.end()].map((each) => each.offset)
    expect(offsets).toEqual([mbox(message('one')).length, text.length])
  })

  test('gives nothing for nothing, and a message that has no end of line', () => {
    expect(split('')).toEqual([])
    expect(split(`${separator}Subject: x`)).toEqual(['Subject: x'])
  })

  test('[M2] gives messages back as they were, in chunks of any size', () => {
    const line = fc.oneof(
      fc.string({ maxLength: 60 }).map((text) => text.replace(/[\r\n]/g, '')),
      fc.constantFrom(
        '',
        'From ',
        'From us, 10:30 in 2026',
        '>From x',
        'From a@b Tue Mar  3 09:12:44 2026x',
        'Subject: x',
      ),
    )
    const body = fc.array(line, { maxLength: 12 })
    fc.assert(
      fc.property(
        fc.array(body, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 4000 }),
        (bodies, chunk) => {
          const messages = bodies.map((lines) => `Subject: m\nX: y\n\n${lines.join('\n')}\n`)
          const quoted = messages.map((each) => each.replace(/^(>*From )/gm, '>$1'))
          expect(split(mbox(...quoted), chunk)).toEqual(messages)
        },
      ),
      { numRuns: 300, seed: 20260303 },
    )
  })

  test('[M2] gives the same whatever the chunks, for any bytes at all', () => {
    const piece = fc.constantFrom(
      '\n',
      '\r\n',
      '\n\n',
      'From ',
      separator,
      'A: b\n',
      '>',
      'x',
      '\0',
      'From - 10:00 2026\n',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.integer({ min: 1, max: 50 }), (pieces, chunk) => {
        const text = pieces.join('')
        expect(split(text, chunk)).toEqual(split(text))
      }),
      { numRuns: 500, seed: 7 },
    )
  })
})
