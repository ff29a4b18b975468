import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseMessage } from './parse-message.ts'
import { understand } from './understand.ts'

const parse = (text: string | Uint8Array) => parseMessage(typeof text === 'string' ? Buffer.from(text) : text)
const plain = 'From: Ada <ada@example.org>\nTo: robin@example.org\nSubject: Hi\nDate: Tue, 03 Mar 2026 09:12:44 +0100\n'

describe('parseMessage', () => {
  test('reads headers and text', async () => {
    expect(
      await parse(`${plain}Message-ID: <1@x>\nIn-Reply-To: <0@x>\nReferences: <r@x> <0@x>\n\nHello.\n`),
    ).toMatchObject({
      messageId: '1@x',
      references: ['r@x', '0@x'],
      from: { name: 'Ada', address: 'ada@example.org' },
      to: [{ name: null, address: 'robin@example.org' }],
      subject: 'Hi',
      sentAt: '2026-03-03T08:12:44.000Z',
      text: 'Hello.',
      authentication: 'unknown',
      isAutomated: false,
      isFromOwner: false,
    })
  })

  test('[M10] knows the copies of a message again, and tells different ones apart', async () => {
    const one = await parse(`${plain}Message-ID: <1@x>\n\nHello there,\nRobin.\n`)
    const copy = await parse(
      `Received: by x\r\n${plain.replaceAll('\n', '\r\n')}Message-ID: <2@y>\r\n\r\nHello there,\r\nRobin.\r\n\r\n`,
    )
    const other = await parse(`${plain}\nHello here,\nRobin.\n`)
    expect(copy.fingerprint).toBe(one.fingerprint)
    expect(other.fingerprint).not.toBe(one.fingerprint)
    expect(one.fingerprint).toMatch(/^[0-9a-f]{32}$/)
  })

  test('[M11] never decodes attachments', async () => {
    const attachment = 'A'.repeat(76).concat('\n').repeat(50_000)
    const { text } = await parse(
      `${plain}Content-Type: multipart/mixed; boundary=b\n\n--b\n\nHello.\n--b\nContent-Type: application/pdf\nContent-Transfer-Encoding: base64\n\n${attachment}\n--b\nContent-Type: text/plain\nContent-Disposition: attachment; filename=a.txt\n\nSecret.\n--b--\n`,
    )
    expect(text.trim()).toBe('Hello.')
  })

  test('[M12] turns HTML into what a reader sees', async () => {
    const html =
      '<html><head><title>t</title><style>p{}</style></head><body><p>Dear&nbsp;Robin,</p><script>evil()</script><!-- no --><p>a &lt; b<br>next <a href="https://acme.example/jobs?a=1&amp;b=2">here</a></p></body></html>'
    const { text } = await parse(`${plain}Content-Type: text/html; charset=utf-8\n\n${html}`)
    expect(text).toBe('Dear Robin,\n\na < b\nnext <https://acme.example/jobs?a=1&b=2> here')
  })

  test('[M14] believes the topmost Authentication-Results only', async () => {
    const result = (text: string) => `Authentication-Results: mx.example.net; ${text}\n`
    const of = async (headers: string) => (await parse(`${headers}${plain}\nHello.`)).authentication
    expect(await of(result('spf=pass smtp.mailfrom=x@other.example; dmarc=pass header.from=example.org'))).toBe('pass')
    expect(await of(result('dmarc=fail') + result('dmarc=pass'))).toBe('fail')
    expect(await of(result('dkim=pass header.d=mail.example.org'))).toBe('pass')
    expect(await of(result('dkim=pass header.d=somebody.example'))).toBe('unknown')
    expect(await of('')).toBe('unknown')
  })

  test('tells sent mail by its label, robots and lists by their headers', async () => {
    expect((await parse(`X-Gmail-Labels: =?UTF-8?Q?Gesendet,Wichtig?=\n${plain}\nx`)).isFromOwner).toBe(true)
    expect((await parse(`Auto-Submitted: auto-generated\n${plain}\nx`)).isAutomated).toBe(true)
    expect((await parse(`List-Id: <a.b>\n${plain}\nx`)).isList).toBe(true)
    expect((await parse(plain.replace('ada@', 'no-reply@'))).isAutomated).toBe(true)
  })
})

describe('parseMessage and understand on hostile bytes', () => {
  const deep = Array.from(
    { length: 3000 },
    (_, index) => `Content-Type: multipart/mixed; boundary=b${index}\n\n--b${index}\n`,
  ).join('')
  const hostile: Record<string, string | Uint8Array> = {
    nothing: '',
    'blank lines': '\n\n\n',
    'no headers': '\n\nhello',
    'a million headers': `${'X-A: b\n'.repeat(1_000_000)}\nhello`,
    'a million folds': `Subject: a\n${' b\n'.repeat(500_000)}\nhello`,
    'deep MIME': `${plain}${deep}`,
    'thousands of parts': `${plain}Content-Type: multipart/mixed; boundary=b\n\n${'--b\n\nx\n'.repeat(100_000)}`,
    'a line of megabytes': `${plain}\n${'a'.repeat(8_000_000)}`,
    'a subject of megabytes': `Subject: ${'a '.repeat(3_000_000)}\n\nx`,
    NULs: `${plain}\n${'\0'.repeat(100_000)}thank you for applying\0`,
    'a wrong charset': `${plain}Content-Type: text/plain; charset="x-none"\n\nhällo`,
    'broken base64': `${plain}Content-Transfer-Encoding: base64\n\n${'%%%=A'.repeat(50_000)}`,
    'unclosed tags': `${plain}Content-Type: text/html\n\n${'<style>'.repeat(100_000)}`,
    'angles only': `${plain}Content-Type: text/html\n\n${'<'.repeat(1_000_000)}`,
    'unclosed comments': `${plain}Content-Type: text/html\n\n${'<!-- a '.repeat(200_000)}`,
    'quotes only': `${plain}\n${'> '.repeat(100_000)}\n${'>\n'.repeat(100_000)}`,
    'a hundred thousand sentences': `${plain}\n${'If we regret, we interview. '.repeat(100_000)}`,
    'capitals only': `${plain}\nInterest in ${'Aa Bb & '.repeat(50_000)}`,
    'addresses only': `To: ${'a@b.c, '.repeat(50_000)}\n${plain}\nx`,
    'a parameter without end': `${plain}Content-Type: multipart/mixed; boundary="${'b'.repeat(100_000)}\n\nx`,
    'an impossible date': 'Date: Tue, 99 Foo 99999 99:99:99\n\nx',
    'wrong bytes': Uint8Array.from({ length: 50_000 }, (_, index) => (index * 7919) % 256),
  }

  test.each(Object.entries(hostile))('[M11] reads %s quickly, without failing', async (_, content) => {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content
    const before = process.threadCpuUsage()
    const message = await parseMessage(bytes)
    understand(message)
    const { user, system } = process.threadCpuUsage(before)
    expect((user + system) / 1000).toBeLessThan(1000)
    expect(message.text.length).toBeLessThanOrEqual(200_000)
    expect(message.subject.length).toBeLessThanOrEqual(1000)
  })

  test('[M11] reads any mixture of headers, parts and phrases', async () => {
    const piece = fc.constantFrom(
      ...[
        '\n',
        '\r\n',
        '\n\n',
        'From: a@b.c\n',
        'Subject: =?utf-8?q?=C3?=\n',
        'Content-Type: multipart/mixed; boundary=b\n',
        '--b\n',
        '--b--\n',
      ],
      ...[
        'Content-Transfer-Encoding: base64\n',
        'Content-Type: text/html\n',
        '<p',
        '&#x110000;',
        '=3D=\n',
        '\0',
        '\ud800',
        'On x, y wrote:\n',
        '> ',
      ],
      ...[
        'we regret to inform you',
        'if',
        'interview',
        'Ihre Bewerbung bei',
        'Date: x\n',
        'X-Gmail-Labels: "\n',
        '2026-02-30',
        '“(',
        '…',
      ],
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 80 }), async (pieces) => {
        const message = await parse(pieces.join(''))
        const { confidence, evidence } = understand(message)
        expect(confidence).toBeGreaterThanOrEqual(0)
        expect(confidence).toBeLessThanOrEqual(1)
        for (const { start, end } of evidence) expect(message.text.slice(start, end)).not.toBe('')
      }),
      { numRuns: 1000, seed: 11 },
    )
  })
})
