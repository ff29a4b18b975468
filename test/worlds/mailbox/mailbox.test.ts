import PostalMime from 'postal-mime'
import { expect, test } from 'vitest'
import { benchMailbox, firstMailbox, firstMails } from '../mailbox.ts'
import { mboxOf } from './mbox-of.ts'

const FIRST = { applications: 70, silent: 50, rejected: 15 }

async function textOf(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const all: Uint8Array[] = []
  for await (const chunk of chunks) all.push(chunk)
  return Buffer.concat(all).toString('utf8')
}

test('a first mailbox tells of as many applications, silences and rejections as asked for', () => {
  const { truth } = firstMails(FIRST)
  expect(truth).toHaveLength(70)
  expect(truth.filter(({ kinds }) => kinds.length === 1)).toHaveLength(50)
  expect(truth.filter(({ kinds }) => kinds.includes('rejection'))).toHaveLength(15)
  expect(new Set(truth.map(({ company }) => company)).size).toBe(70)
})

test('the same seed writes the same bytes', async () => {
  expect(await textOf(firstMailbox(FIRST))).toBe(await textOf(firstMailbox(FIRST)))
  expect(await textOf(firstMailbox(FIRST))).not.toBe(await textOf(firstMailbox({ ...FIRST, seed: 2 })))
})

test('every message begins with a separator, and no other line begins like one', async () => {
  const { mails } = firstMails(FIRST)
  const text = await textOf(firstMailbox({ ...FIRST, lineEnding: '\n' }))
  expect(text.match(/^From /gm)).toHaveLength(mails.length)
  expect(text.match(/^From \d+@xxx \w{3} \w{3} \d\d \d\d:\d\d:\d\d \+0000 \d{4}$/gm)).toHaveLength(mails.length)
  expect(text).toMatch(/^>From our readers/m)
})

test('a bench mailbox has about the size asked for and about five job mails in a hundred', async () => {
  const text = await textOf(benchMailbox(20_000_000))
  expect(text.length).toBeGreaterThan(19_000_000)
  expect(text.length).toBeLessThan(24_000_000)
  const total = text.match(/^X-GM-THRID: /gm)?.length ?? 0
  const about = text.match(/^X-GM-THRID: 19/gm)?.length ?? 0
  expect(about / total).toBeGreaterThan(0.02)
  expect(about / total).toBeLessThan(0.09)
})

test('the message inside is well formed: its text is read back as it was written, in every encoding', async () => {
  const { mails } = firstMails(FIRST)
  for (const mail of mails.slice(0, 80)) {
    const lines = mboxOf(mail, '\n').toString().split('\n').slice(1)
    const {
      text = '',
      html = '',
      subject,
      attachments,
    } = await PostalMime.parse(lines.join('\n').replace(/^>(>*From )/gm, '$1'))
    expect(subject).toBe(mail.subject)
    expect((mail.html?.only ? html : text).trimEnd()).toBe((mail.html?.only ? mail.html.source : mail.text).trimEnd())
    expect(attachments).toEqual([])
  }
})
