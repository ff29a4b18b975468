import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { crc32, deflateRawSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Refusal } from '../../domain/errors.ts'
import { openMailbox } from './open-mailbox.ts'

const eml = (subject: string) => `From: a@example.org\nSubject: ${subject}\n\nText of ${subject}.\n`
const mbox = (...subjects: string[]) =>
  subjects.map((each) => `From a@example.org Tue Mar  3 09:12:44 2026\n${eml(each)}\n`).join('')

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'foothold-mail-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function put(path: string, content: string | Uint8Array): string {
  const full = join(folder, path)
  mkdirSync(dirname(full), { recursive: true })
  writeFileSync(full, content)
  return full
}

async function subjectsIn(path: string): Promise<string[]> {
  const found: string[] = []
  const mailbox = await openMailbox(path)
  for await (const { bytes } of mailbox.messages())
    found.push(/Subject: (.*)/.exec(Buffer.from(bytes).toString())?.[1] ?? '')
  return found
}

async function refusalOf(path: string): Promise<string> {
  const outcome = await subjectsIn(path).then(
    () => null,
    (error: unknown) => error,
  )
  if (!(outcome instanceof Refusal)) throw new Error(`Not refused: ${outcome}`)
  return `${outcome.code} ${outcome.values.reason}`
}

describe('openMailbox', () => {
  test('[M1] opens an mbox, under any name', async () => {
    const path = put('export.pdf', mbox('one', 'two'))
    expect(await subjectsIn(path)).toEqual(['one', 'two'])
    expect((await openMailbox(path)).format).toBe('mbox')
  })

  test('[M1] opens one message', async () => {
    expect(await subjectsIn(put('message', eml('single')))).toEqual(['single'])
  })

  test('[M1] opens a gzipped mbox', async () => {
    const path = put('mail.mbox.gz', gzipSync(mbox('one', 'two')))
    expect(await subjectsIn(path)).toEqual(['one', 'two'])
    expect((await openMailbox(path)).format).toBe('gzip')
  })

  test('[M1] opens a gzip of several members', async () => {
    const path = put('parts.gz', Buffer.concat([gzipSync(mbox('one')), gzipSync(mbox('two'))]))
    expect(await subjectsIn(path)).toEqual(['one', 'two'])
  })

  test('[M1] opens a zip as Takeout makes it, and passes over what is no mail', async () => {
    const path = put(
      'takeout.zip',
      zipOf({
        'Takeout/archive_browser.html': '<html></html>',
        'Takeout/Mail/All mail.mbox': mbox('one', 'two'),
        'x.eml': eml('three'),
      }),
    )
    expect(await subjectsIn(path)).toEqual(['one', 'two', 'three'])
    expect((await openMailbox(path)).format).toBe('zip')
  })

  test('[M1] opens a Maildir with folders in it, without what is half delivered', async () => {
    put('maildir/cur/1:2,S', eml('one'))
    put('maildir/new/2', eml('two'))
    put('maildir/tmp/3', eml('half'))
    put('maildir/.Work/cur/4:2,', eml('nested'))
    expect((await subjectsIn(join(folder, 'maildir'))).sort()).toEqual(['nested', 'one', 'two'])
    expect((await openMailbox(join(folder, 'maildir'))).format).toBe('maildir')
  })

  test('[M1] opens a folder of mboxes beside other files', async () => {
    put('profile/Inbox', mbox('one', 'two'))
    put('profile/Inbox.msf', '// <!-- <mdb:mork:z v="1.4"/> -->')
    put('profile/Archive', mbox('three'))
    expect((await subjectsIn(join(folder, 'profile'))).sort()).toEqual(['one', 'three', 'two'])
  })

  test('tells how far it has read', async () => {
    const mailbox = await openMailbox(put('progress.mbox', mbox('one', 'two', 'three')))
    const offsets: number[] = []
    for await (const { offset } of mailbox.messages()) offsets.push(offset)
    expect(offsets).toEqual([...offsets].sort((a, b) => a - b))
    expect(offsets.at(-1)).toBe(mailbox.totalBytes)
    expect(mailbox.consumedBytes()).toBe(mailbox.totalBytes)
  })

  test('stops when asked to', async () => {
    const mailbox = await openMailbox(put('stop.mbox', mbox('one')))
    await expect(async () => {
      for await (const _ of mailbox.messages(AbortSignal.abort())) expect.unreachable()
    }).rejects.toThrow('aborted')
  })

  test('[M1] refuses what is no mail, with its reason', async () => {
    expect(await refusalOf(join(folder, 'nowhere'))).toBe('unreadable_file not_found')
    expect(await refusalOf(put('empty', ''))).toBe('unreadable_file empty')
    expect(await refusalOf(put('paper.mbox', '%PDF-1.7\n1 0 obj\n'))).toBe('unreadable_file not_mail')
    expect(await refusalOf(put('notes.txt', 'Dear diary:\nnothing happened.\n'))).toBe('unreadable_file not_mail')
    expect(await refusalOf(put('page.zip', zipOf({ 'a.html': '<html></html>' })))).toBe('unreadable_file no_mail')
    expect(await refusalOf(put('photo.gz', gzipSync('\xff\xd8 no mail')))).toBe('unreadable_file not_mail')
    put('nothing/readme.txt', 'hello')
    expect(await refusalOf(join(folder, 'nothing'))).toBe('unreadable_file no_mail')
  })

  test('[M5] gives what a truncated gzip holds, then refuses', async () => {
    const whole = gzipSync(mbox(...Array.from({ length: 50 }, (_, index) => `number ${index} ${Math.sin(index)}`)))
    const path = put('cut.gz', whole.subarray(0, whole.length / 2))
    const found: string[] = []
    const reading = async () => {
      for await (const { bytes } of (await openMailbox(path)).messages()) found.push(Buffer.from(bytes).toString())
    }
    await expect(reading()).rejects.toMatchObject({ code: 'unreadable_file', values: { reason: 'truncated' } })
    expect(found.length).toBeGreaterThan(5)
  })

  test('[M5] refuses a truncated or damaged zip', async () => {
    const whole = zipOf({ 'mail.mbox': mbox('one') })
    expect(await refusalOf(put('cut.zip', whole.subarray(0, whole.length - 30)))).toBe('unreadable_file damaged')
    const lying = Buffer.from(zipOf({ 'mail.mbox': mbox('one', 'two', 'three') }))
    lying.fill(0xff, 45, 75)
    expect(await refusalOf(put('lying.zip', lying))).toBe('unreadable_file damaged')
  })

  test('[M6] refuses bombs', async () => {
    const bomb = mbox('bomb') + 'a'.repeat(100_000_000)
    expect(await refusalOf(put('bomb.gz', gzipSync(bomb)))).toBe('unreadable_file bomb')
    expect(await refusalOf(put('bomb.zip', zipOf({ 'mail.mbox': bomb })))).toBe('unreadable_file bomb')
  })
})

/** The smallest zip that holds these files. */
function zipOf(files: Record<string, string>): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, content] of Object.entries(files)) {
    const packed = deflateRawSync(content)
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(20, 0)
    shared.writeUInt16LE(8, 4)
    shared.writeUInt32LE(crc32(content), 10)
    shared.writeUInt32LE(packed.length, 14)
    shared.writeUInt32LE(Buffer.byteLength(content), 18)
    shared.writeUInt16LE(Buffer.byteLength(name), 22)
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), shared, Buffer.from(name), packed])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    directory.push(
      Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), shared, rest, Buffer.from(name)]),
    )
    locals.push(local)
    offset += local.length
  }
  const end = Buffer.alloc(18)
  end.writeUInt16LE(directory.length, 4)
  end.writeUInt16LE(directory.length, 6)
  end.writeUInt32LE(Buffer.concat(directory).length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...locals, ...directory, Buffer.from('PK\u0005\u0006'), end])
}
