import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { AccountView } from '../../src/api/accounts.ts'
import { openImap } from '../../src/mail/source/imap/open-imap.ts'
import { settled } from '../imported.ts'
import { receipt, rejection } from '../letters.ts'
import { PASSWORD } from '../setup/dovecot.ts'
import { mailOf } from './letters.ts'
import { mailboxWorld, readWhole, until } from './mailbox-world.ts'

const here = mailboxWorld()
const { form } = here

const everything = async () => (await here.api.applications.list({ state: 'all' })).items
const closing = async () => (await everything())[0]?.standing.closing
const news = { ...rejection, at: '2026-02-26T08:00:00Z' }

describe('connecting', () => {
  test('signs in, reads the newest year as an import with its progress, and asks where the search began', async () => {
    await here.dovecot.deliver(here.user, [mailOf(receipt), mailOf(rejection)])
    const account = await here.api.accounts.connect(form())
    expect(account).toMatchObject({
      address: form().address,
      provider: null,
      importId: null,
      state: { kind: 'connecting' },
    })
    const states: AccountView['state'][] = []
    const asking = await until(here.api, account.id, ({ state }) => {
      states.push(state)
      return state.kind === 'asking'
    })
    expect(states).toContainEqual(expect.objectContaining({ kind: 'reading', part: 'first_year', total: 2 }))
    expect(await here.api.imports.get({ id: asking.importId ?? '' })).toMatchObject({
      state: 'asking',
      fileName: form().address,
      accountId: account.id,
      messagesRead: 2,
      messagesTotal: 2,
      beginnings: [{ day: '2026-01-12' }],
    })
    expect(await readWhole(here.api, account.id)).toMatchObject({ messagesRead: 2, state: { isLive: true } })
    expect(await everything()).toMatchObject([{ company: 'Northwind', standing: { closing: { by: 'rejection' } } }])
  })

  test('is suggested by the address, and how one signs in', async () => {
    expect(await here.api.accounts.suggest({ address: 'robin@outlook.com' })).toMatchObject({
      provider: 'microsoft',
      server: { host: 'outlook.office365.com', port: 993, security: 'tls' },
      signIn: 'oauth',
      guide: 'microsoft',
      oauth: { redirectUri: null },
    })
    expect(await here.api.accounts.suggest({ address: 'robin@mail.example' })).toMatchObject({ provider: null })
  })

  test('with a wrong password says so, and stores nothing', async () => {
    const wrong = here.api.accounts.connect({ ...form(), password: 'wrong' })
    await expect(wrong).rejects.toMatchObject({ code: 'mailbox_refused', data: { reason: 'password' } })
    expect(await here.api.accounts.list()).toEqual([])
    expect(await readdir(here.world.app.dataFolder)).not.toContain('keys')
  })

  test('to where nobody listens says so', async () => {
    const nowhere = here.api.accounts.connect({ ...form(), port: 1 })
    await expect(nowhere).rejects.toMatchObject({ code: 'mailbox_unreachable', data: { reason: 'port' } })
  })

  test('over an open line is for this computer alone', async () => {
    const open = here.api.accounts.connect({ ...form(), host: 'imap.mail.example' })
    await expect(open).rejects.toMatchObject({ code: 'mailbox_unreachable', data: { reason: 'tls' } })
  })

  test('twice to the same mailbox is refused', async () => {
    await here.api.accounts.connect(form())
    await expect(here.api.accounts.connect(form())).rejects.toMatchObject({ code: 'already_exists' })
  })

  test('needs the token, and what it asks for', async () => {
    const stranger = here.world.app.api({ token: 'wrong' })
    await expect(stranger.accounts.list()).rejects.toMatchObject({ code: 'unauthenticated' })
    await expect(here.api.accounts.connect({ ...form(), address: 'robin' })).rejects.toMatchObject({
      code: 'invalid',
      data: { field: 'address' },
    })
    await expect(here.api.accounts.connect({ ...form(), host: 'a b' })).rejects.toMatchObject({
      data: { field: 'host' },
    })
  })

  test('is refused in the example, which has no accounts', async () => {
    await here.api.accounts.connect(form())
    await here.world.page.program.enterExample()
    expect(await here.world.page.accounts.list()).toEqual([])
    await expect(here.world.page.accounts.connect(form())).rejects.toMatchObject({ code: 'conflict' })
  })
})

describe('new mail', () => {
  test('appears within seconds', async () => {
    await here.dovecot.deliver(here.user, [mailOf(receipt)])
    const { id } = await here.api.accounts.connect(form())
    await readWhole(here.api, id)
    await here.dovecot.deliver(here.user, [mailOf(news)])
    await expect.poll(closing).toMatchObject({ kind: 'closed', by: 'rejection' })
  })

  test('in another folder is found when the person asks for it', async () => {
    await here.dovecot.deliver(here.user, [mailOf(receipt)])
    const { id } = await here.api.accounts.connect(form())
    await readWhole(here.api, id)
    await here.dovecot.deliver(here.user, [mailOf(news)], 'Jobs')
    await here.api.accounts.sync({ id })
    await expect.poll(closing).toMatchObject({ by: 'rejection' })
  })

  test('is one action of its own that can be taken back', async () => {
    await here.dovecot.deliver(here.user, [mailOf(receipt)])
    const { id } = await here.api.accounts.connect(form())
    await readWhole(here.api, id)
    await here.dovecot.deliver(here.user, [mailOf(news)])
    await expect.poll(closing).toMatchObject({ by: 'rejection' })
    const [action] = (await here.api.actions.list({})).items
    expect(action).toMatchObject({ name: 'read_mail', subject: form().address })
    await here.api.actions.undo({ id: action?.id ?? '' })
    expect(await closing()).toEqual({ kind: 'open' })
  })

  test('that was expunged meanwhile does no harm', async () => {
    await here.dovecot.deliver(here.user, [mailOf(receipt), mailOf({ ...receipt, at: '2026-01-13T08:00:00Z' })])
    const { id } = await here.api.accounts.connect(form())
    await readWhole(here.api, id)
    const other = await openImap({ ...form(), secret: { password: PASSWORD } })
    await other.mailboxOpen('INBOX')
    await other.messageDelete('1:*')
    await other.logout()
    await here.dovecot.deliver(here.user, [mailOf(news)])
    await expect.poll(closing).toMatchObject({ by: 'rejection' })
    expect(await here.api.accounts.get({ id })).toMatchObject({ messagesRead: 3 })
  })
})

test('[M41] an account that is read whole, and watched, is left as it was', async () => {
  await here.dovecot.deliver(here.user, [mailOf(receipt), mailOf(rejection)])
  await here.dovecot.deliver(here.user, [mailOf(receipt)], 'Jobs')
  const before = await flags()
  const { id } = await here.api.accounts.connect(form())
  await readWhole(here.api, id)
  expect(await flags()).toEqual(before)
  expect(before).toMatchObject([
    { recent: 2, unseen: 2 },
    { recent: 1, unseen: 1 },
  ])
})

describe('[M42] the same message', () => {
  test('in two folders counts once', async () => {
    await here.dovecot.deliver(here.user, [mailOf(receipt)])
    await here.dovecot.deliver(here.user, [mailOf(receipt)], 'Jobs')
    const { id } = await here.api.accounts.connect(form())
    const { importId } = await readWhole(here.api, id)
    expect(await here.api.imports.get({ id: importId ?? '' })).toMatchObject({
      messagesRead: 2,
      jobMessages: 1,
      alreadyKnown: 1,
    })
  })

  test('counts once after the server has numbered the folder anew, and what is new is read', async () => {
    await here.dovecot.deliver(here.user, [mailOf(receipt)])
    const { id } = await here.api.accounts.connect(form())
    await readWhole(here.api, id)
    await here.dovecot.stop()
    await here.dovecot.renumber(here.user)
    await here.dovecot.deliver(here.user, [mailOf(news)])
    await here.dovecot.start()
    await expect.poll(closing, { timeout: 20_000 }).toMatchObject({ by: 'rejection' })
    expect(await here.world.store.read(({ messages }) => messages.count())).toBe(2)
    expect(await everything()).toHaveLength(1)
  })

  test('is read where all mail is kept, and spam and drafts are not', async () => {
    await here.dovecot.deliver(here.user, [mailOf(receipt)], 'All')
    for (const folder of ['INBOX', 'Label', 'Junk', 'Trash', 'Drafts'])
      await here.dovecot.deliver(here.user, [mailOf(news)], folder)
    const { id } = await here.api.accounts.connect(form())
    expect(await readWhole(here.api, id)).toMatchObject({ messagesRead: 1 })
    expect((await here.api.accounts.folders({ id })).folders.filter(({ isRead }) => isRead)).toEqual([
      { path: 'All', name: 'All', use: 'all', isRead: true },
    ])
    expect(await closing()).toEqual({ kind: 'open' })
  })
})

test('[M42] sent mail is known as the person’s own, and begins nothing by itself', async () => {
  await here.dovecot.deliver(here.user, [mailOf(receipt)], 'Sent')
  const { id } = await here.api.accounts.connect(form())
  expect(await readWhole(here.api, id)).toMatchObject({ messagesRead: 1 })
  expect(await everything()).toEqual([])
})

test('[M43] older years are read without asking, as history', async () => {
  const years = ['2024-06-03', '2022-05-02', '2003-05-01'].map((day) => ({ ...receipt, at: `${day}T08:00:00Z` }))
  await here.dovecot.deliver(here.user, [receipt, ...years].map(mailOf))
  const { id } = await here.api.accounts.connect(form())
  expect(await readWhole(here.api, id)).toMatchObject({ messagesRead: 4 })
  const kept = await here.world.store.read(({ messages }) => messages.page(null, 10))
  expect(kept.map(({ day, isHistory, isArranged }) => [day?.slice(0, 4), isHistory, isArranged]).sort()).toEqual([
    ['2003', true, true],
    ['2022', true, true],
    ['2024', true, true],
    ['2026', true, true],
  ])
  const [present, ...past] = await here.api.searches.list()
  expect(present).toMatchObject({ endedOn: null, startedOn: '2026-01-12' })
  expect(past.length).toBeGreaterThanOrEqual(2)
})

describe('undoing the import of an account', () => {
  test('takes back all of it, earlier years too; then it rests until the person wants it again', async () => {
    await here.dovecot.deliver(here.user, [mailOf(receipt), mailOf({ ...receipt, at: '2024-06-03T08:00:00Z' })])
    const { id } = await here.api.accounts.connect(form())
    const { importId } = await readWhole(here.api, id)
    await here.api.actions.undo({ id: importId ?? '' })
    expect(await everything()).toEqual([])
    expect(await here.world.store.read(({ messages }) => messages.count())).toBe(0)
    await until(here.api, id, ({ state }) => state.kind === 'resting')
    await here.dovecot.deliver(here.user, [mailOf(news)])
    await here.api.accounts.sync({ id })
    const again = await readWhole(here.api, id)
    expect(again.importId).not.toBe(importId)
    expect(await everything()).toHaveLength(2)
    expect((await everything()).filter(({ standing }) => standing.closing.kind === 'closed')).toHaveLength(1)
  })
})

describe('cancelling the import of an account', () => {
  test('keeps what was read, and it goes on when the person wants it', async () => {
    await here.dovecot.deliver(here.user, [mailOf(receipt)])
    const { id } = await here.api.accounts.connect(form())
    const { importId } = await until(here.api, id, ({ state }) => state.kind === 'asking')
    await here.api.imports.cancel({ id: importId ?? '' })
    await until(here.api, id, ({ state }) => state.kind === 'resting')
    expect(await everything()).toEqual([])
    await here.api.accounts.sync({ id })
    await readWhole(here.api, id)
    expect(await everything()).toHaveLength(1)
  })
})

test('an import of a file goes before, and a question holds everything', async () => {
  await here.dovecot.deliver(here.user, [mailOf(receipt)])
  const { id } = await here.api.accounts.connect(form())
  const { importId } = await until(here.api, id, ({ state }) => state.kind === 'asking')
  await expect(here.api.imports.start({ path: '/nowhere' })).rejects.toMatchObject({ code: 'busy' })
  const other = await here.api.accounts.connect(form(`${here.user}-other`))
  await until(here.api, other.id, ({ state }) => state.kind === 'queued')
  await here.api.imports.answer({ id: importId ?? '', beganOn: '2026-01-01', leftNoMail: null })
  await settled(here.api, importId ?? '')
  await until(here.api, other.id, ({ readAt, state }) => readAt !== null && state.kind === 'watching')
})

test('two accounts are read side by side', async () => {
  const other = `${here.user}-other`
  await here.dovecot.deliver(here.user, [mailOf(receipt)])
  const first = await here.api.accounts.connect(form())
  const second = await here.api.accounts.connect(form(other))
  await readWhole(here.api, first.id)
  await readWhole(here.api, second.id)
  expect(await here.api.accounts.list()).toMatchObject([{ userName: here.user }, { userName: other }])
  await here.dovecot.deliver(other, [mailOf(news)])
  await expect.poll(closing).toMatchObject({ by: 'rejection' })
})

test('the person chooses which folders are read', async () => {
  await here.dovecot.deliver(here.user, [mailOf(receipt)])
  await here.dovecot.deliver(here.user, [mailOf(news)], 'Junk')
  const { id } = await here.api.accounts.connect(form())
  await readWhole(here.api, id)
  expect(await closing()).toEqual({ kind: 'open' })
  const { folders, isChosen } = await here.api.accounts.chooseFolders({ id, paths: ['INBOX', 'Junk'] })
  expect({ isChosen, read: folders.filter(({ isRead }) => isRead).map(({ path }) => path) }).toEqual({
    isChosen: true,
    read: ['INBOX', 'Junk'],
  })
  await expect.poll(closing).toMatchObject({ by: 'rejection' })
  expect(await here.api.accounts.chooseFolders({ id, paths: null })).toMatchObject({ isChosen: false })
})

describe('[M46] disconnecting', () => {
  test('forgets the credentials for good; what was read stays', async () => {
    await here.dovecot.deliver(here.user, [mailOf(receipt)])
    const { id } = await here.api.accounts.connect(form())
    await readWhole(here.api, id)
    expect(await here.api.accounts.disconnect({ id })).toEqual({ disconnected: true, messagesKept: 1 })
    expect(await here.api.accounts.list()).toEqual([])
    expect(await readdir(join(here.world.app.dataFolder, 'keys'))).toEqual([])
    expect(await everything()).toHaveLength(1)
    await expect(here.api.accounts.get({ id })).rejects.toMatchObject({ code: 'not_found' })
    expect(await here.api.accounts.connect(form())).toMatchObject({ importId: null })
  })

  test('while it is being read ends its import', async () => {
    await here.dovecot.deliver(
      here.user,
      Array.from({ length: 300 }, () => mailOf(receipt)),
    )
    const { id } = await here.api.accounts.connect(form())
    const { importId } = await until(here.api, id, (account) => account.importId !== null)
    await here.api.accounts.disconnect({ id })
    expect(await here.api.imports.get({ id: importId ?? '' })).toMatchObject({
      state: expect.stringMatching(/cancelled|asking/),
    })
  })
})

test('[M46] the password is in no file, and in no answer', async () => {
  await here.dovecot.deliver(here.user, [mailOf(receipt)])
  const account = await here.api.accounts.connect(form())
  await here.api.accounts.connect({ ...form('x'), password: 'wrong' }).catch(() => {})
  await readWhole(here.api, account.id)
  await here.api.program.backUp()
  const answers = [
    await here.api.accounts.list(),
    await here.api.imports.list(),
    await here.api.actions.list({}),
    await (await here.world.app.request('/exports/foothold.json', bearer())).text(),
  ]
  expect(JSON.stringify(answers)).not.toContain(PASSWORD)
  const names = await readdir(here.world.app.dataFolder, { recursive: true, withFileTypes: true })
  for (const file of names.filter((each) => each.isFile())) {
    const bytes = await readFile(join(file.parentPath, file.name))
    expect(bytes.includes(PASSWORD), file.name).toBe(false)
    expect(bytes.includes('LOGIN'), file.name).toBe(false)
  }
})

test('[M46] copies say that they do not hold the key, an export names the mailbox alone, and erasing takes the keys too', async () => {
  const { id } = await here.api.accounts.connect(form())
  await until(here.api, id, ({ state }) => state.kind === 'watching')
  expect(await here.api.program.backUp()).toMatchObject({ holdsKey: false })
  expect(await here.api.program.backups()).toMatchObject([{ holdsKey: false }])
  const exported = await here.world.app.request('/exports/foothold.json', bearer())
  expect(JSON.parse(await exported.text())).toMatchObject({
    accounts: [{ address: form().address, host: '127.0.0.1' }],
  })
  await here.api.program.erase({ confirm: 'erase everything' })
  expect(await here.api.accounts.list()).toEqual([])
  expect(await readdir(here.world.app.dataFolder)).not.toContain('keys')
})

/** What a mail program would see of each folder. */
async function flags() {
  const client = await openImap({ ...form(), secret: { password: PASSWORD } })
  const folders = await client.list({ statusQuery: { recent: true, unseen: true, messages: true } })
  const seen: object[] = []
  for (const { path, status } of folders.filter((each) => each.status?.messages)) {
    await client.mailboxOpen(path, { readOnly: true })
    const all = await client.fetchAll('1:*', { flags: true })
    seen.push({ ...status, flags: all.map(({ uid, flags }) => [uid, [...(flags ?? [])].sort()]) })
  }
  await client.logout()
  return seen
}

function bearer(): RequestInit {
  return { headers: { authorization: `Bearer ${here.world.app.token}` } }
}
