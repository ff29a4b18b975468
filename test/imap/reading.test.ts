import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ImapFlow } from 'imapflow'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseMessage } from '../../src/mail/parse-message.ts'
import { mayConcernASearch } from '../../src/mail/prefilter.ts'
import { mailAfter, mailOf, openFolder } from '../../src/mail/source/imap/find-mail.ts'
import { listFolders } from '../../src/mail/source/imap/list-folders.ts'
import { openImap } from '../../src/mail/source/imap/open-imap.ts'
import { type FetchedMail, readMail } from '../../src/mail/source/imap/read-mail.ts'
import { Dovecot, PASSWORD } from '../setup/dovecot.ts'

const CORPUS = join(import.meta.dirname, '..', 'corpus')

let dovecot: Dovecot
beforeAll(async () => {
  dovecot = await Dovecot.start()
})
afterAll(() => dovecot[Symbol.asyncDispose]())

const signIn = (userName: string, more: { password?: string; tls?: boolean } = {}) => ({
  host: '127.0.0.1',
  port: more.tls ? dovecot.tlsPort : dovecot.port,
  security: more.tls ? ('tls' as const) : ('none' as const),
  userName,
  secret: { password: more.password ?? PASSWORD },
})

async function fetched(client: ImapFlow, path = 'INBOX'): Promise<FetchedMail[]> {
  await openFolder(client, path)
  const mail: FetchedMail[] = []
  const uids = await mailOf(client, { since: null, before: null }, null)
  for await (const batch of readMail(client, uids, path === 'Sent')) mail.push(...batch.mail)
  return mail
}

describe('[M45] signing in', () => {
  test.each(['none', 'starttls', 'tls'] as const)('over a line that is protected by %s', async (security) => {
    const port = security === 'tls' ? dovecot.tlsPort : dovecot.port
    const client = await openImap({ ...signIn('robin'), security, port })
    expect((await listFolders(client)).map(({ path }) => path)).toContain('INBOX')
    await client.logout()
  })

  test.each([
    [{ secret: { password: 'wrong' } }, { code: 'mailbox_refused', values: { reason: 'password' } }],
    [{ port: 1 }, { code: 'mailbox_unreachable', values: { reason: 'port' } }],
    [{ host: 'mail.invalid' }, { code: 'mailbox_unreachable', values: { reason: 'tls' } }],
    [
      { host: 'mail.invalid', security: 'tls' as const },
      { code: 'mailbox_unreachable', values: { reason: 'host' } },
    ],
  ])('with %j is refused as %j', async (wrong, refusal) => {
    await expect(openImap({ ...signIn('robin'), ...wrong })).rejects.toMatchObject(refusal)
  })

  test('to a port that speaks openly, as if it were protected, is refused', async () => {
    const wrong = openImap({ ...signIn('robin'), security: 'tls' })
    await expect(wrong).rejects.toMatchObject({ code: 'mailbox_unreachable', values: { reason: 'tls' } })
  })
})

describe('[M44] what is fetched', () => {
  const names = readdirSync(CORPUS).filter((name) => name.endsWith('.eml'))
  const letters = names.map((name) => readFileSync(join(CORPUS, name), 'utf8').replace(/\r?\n/g, '\r\n'))

  test('of every message of the corpus is what an import of the same file would read', async () => {
    await dovecot.deliver(
      'corpus',
      letters.map((bytes) => ({ bytes, at: '2026-01-12T08:00:00Z' })),
    )
    const client = await openImap(signIn('corpus'))
    const read = await Promise.all((await fetched(client)).map(({ bytes }) => parseMessage(bytes)))
    const wanted = letters.map((bytes) => Buffer.from(bytes)).filter(mayConcernASearch)
    const expected = await Promise.all(wanted.map(parseMessage))
    expect(read.map(({ fingerprint }) => fingerprint).sort()).toEqual(
      expected.map(({ fingerprint }) => fingerprint).sort(),
    )
    await client.logout()
  })

  test('of a long message leaves its attachments out, and is read as if they were there', async () => {
    const attachment = `${Buffer.alloc(57, 'x').toString('base64')}\r\n`.repeat(30_000)
    const long = [
      'From: Northwind <jobs@northwind.example>\r\nTo: robin@mail.example\r\nSubject: Your application\r\n',
      'Date: Mon, 12 Jan 2026 08:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="outer"\r\n\r\n',
      'This is for readers without MIME.\r\n--outer\r\nContent-Type: multipart/alternative; boundary=inner\r\n\r\n',
      '--inner\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nWe would like to invite you to an interview.\r\n',
      '--inner\r\nContent-Type: text/html\r\n\r\n<p>We would like to invite you to an interview.</p>\r\n--inner--\r\n',
      `--outer\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n${attachment}`,
      '--outer\r\nContent-Type: text/plain\r\n\r\nThe second page, behind the attachment.\r\n--outer--\r\n',
    ].join('')
    await dovecot.deliver(
      'long',
      ['2026-01-12T08:00:00Z', '2026-01-13T08:00:00Z'].map((at) => ({ bytes: long, at })),
    )
    const client = await openImap(signIn('long'))
    const mail = await fetched(client)
    expect(mail).toHaveLength(2)
    for (const { bytes } of mail) {
      expect(bytes.length).toBeLessThan(5000)
      expect(await parseMessage(bytes)).toEqual(await parseMessage(Buffer.from(long)))
    }
    await client.logout()
  })

  test('of markup with pages of style before its first word is more than the beginning', async () => {
    const style = `<html><head><style>${'.a{color:red} '.repeat(2000)}</style></head><body>`
    const head = 'From: Northwind <noreply@northwind.example>\r\nSubject: Hello\r\nContent-Type: text/html\r\n\r\n'
    const letter = (text: string) => ({ bytes: `${head}${style}${text}`, at: '2026-01-12T08:00:00Z' })
    await dovecot.deliver('style', [
      letter('We would like to invite you to an interview.'),
      letter('Dinner on Friday?'),
    ])
    const client = await openImap(signIn('style'))
    const mail = await fetched(client)
    expect(mail.map(({ bytes }) => Buffer.from(bytes).toString().slice(-45))).toEqual([
      expect.stringContaining('an interview.'),
    ])
    await client.logout()
  })

  test('knows sent mail by its folder', async () => {
    await dovecot.deliver('sent', [{ bytes: letters[0] ?? '', at: '2026-01-12T08:00:00Z' }], 'Sent')
    const client = await openImap(signIn('sent'))
    expect(await fetched(client, 'Sent')).toMatchObject([{ isFromOwner: true }])
    await client.logout()
  })
})

describe('[M41] reading changes nothing', () => {
  test('no flag, and not what is recent', async () => {
    const bytes = 'From: a@northwind.example\r\nSubject: Your application\r\n\r\nThank you for applying.'
    await dovecot.deliver(
      'flags',
      Array.from({ length: 30 }, () => ({ bytes, at: '2026-01-12T08:00:00Z' })),
    )
    const flags = async () => {
      const client = await openImap(signIn('flags'))
      const [status] = await client.list({ statusQuery: { recent: true, unseen: true } })
      await openFolder(client, 'INBOX')
      const all = await client.fetchAll('1:*', { flags: true })
      await client.logout()
      return { status: status?.status, flags: all.map(({ uid, flags }) => [uid, [...(flags ?? [])].sort()]) }
    }
    const before = await flags()
    const client = await openImap(signIn('flags'))
    expect(await fetched(client)).toHaveLength(30)
    expect(client.mailbox).toMatchObject({ readOnly: true })
    await client.logout()
    expect(await flags()).toEqual(before)
    expect(before.status).toMatchObject({ recent: 30, unseen: 30 })
  })
})

test('[M43] mail is found by when it arrived and by number, and what came after by number alone', async () => {
  const at = ['2024-05-01T00:00:00Z', '2025-06-01T00:00:00Z', '2026-01-01T00:00:00Z']
  for (const each of at) await dovecot.deliver('found', [{ bytes: 'Subject: x\r\n\r\n', at: each }])
  const client = await openImap(signIn('found'))
  expect(await openFolder(client, 'INBOX')).toBe(true)
  expect(await openFolder(client, 'Nowhere')).toBe(false)
  await openFolder(client, 'INBOX')
  const all = await mailOf(client, { since: null, before: null }, null)
  expect(all).toHaveLength(3)
  const dates = await client.fetchAll('1:*', { internalDate: true })
  const uidOf = (date: string) =>
    dates.find(({ internalDate }) => new Date(internalDate ?? 0).toJSON() === new Date(date).toJSON())?.uid
  expect(await mailOf(client, { since: '2025-06-01', before: null }, null)).toHaveLength(2)
  expect(await mailOf(client, { since: '2024-06-01', before: '2026-01-01' }, null)).toEqual([uidOf(at[1] ?? '')])
  expect(await mailOf(client, { since: null, before: null }, all[0] ?? 0)).toEqual(all.slice(1))
  expect(await mailOf(client, { since: null, before: null }, 1)).toEqual([])
  expect(await mailAfter(client, all[0] ?? 0)).toEqual([])
  expect(await mailAfter(client, all[1] ?? 0)).toEqual([all[0]])
  await client.logout()
})
