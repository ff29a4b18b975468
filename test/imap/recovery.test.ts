import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { receipt, rejection } from '../letters.ts'
import { openWorld } from '../open-world.ts'
import { PASSWORD } from '../setup/dovecot.ts'
import { mailOf } from './letters.ts'
import { mailboxWorld, readWhole, until } from './mailbox-world.ts'

const here = mailboxWorld()
const { form } = here

const closing = async (api = here.api) => (await api.applications.list({ state: 'all' })).items[0]?.standing.closing
const news = { ...rejection, at: '2026-02-26T08:00:00Z' }

/** Mail of as many companies, a few hours apart within the last year. */
const many = (count: number, latest = '2026-03-01T00:00:00Z') =>
  Array.from({ length: count }, (_, n) =>
    mailOf({
      ...receipt,
      from: `Company${n} <jobs@company${n}.example>`,
      subject: `Your application to Company${n}: Product Designer`,
      text: receipt.text.replaceAll('Northwind', `Company${n}`),
      at: new Date(Date.parse(latest) - n * 3_600_000).toISOString(),
    }),
  )

describe('[M47] a line that breaks', () => {
  test('while an account is watched is built up again, and what came meanwhile is read', async () => {
    await here.dovecot.deliver(here.user, [mailOf(receipt)])
    const { id } = await here.api.accounts.connect(form())
    await readWhole(here.api, id)
    await here.dovecot.stop()
    const { state } = await until(here.api, id, (account) => account.state.kind === 'waiting')
    expect(state).toMatchObject({ reason: expect.stringMatching(/lost|port/), until: expect.any(String) })
    await here.dovecot.deliver(here.user, [mailOf(news)])
    await here.dovecot.start()
    await until(here.api, id, ({ state }) => state.kind === 'watching')
    await expect.poll(() => closing()).toMatchObject({ by: 'rejection' })
  })

  test('while the first year is read is waited for, and each message counts once', async () => {
    await here.dovecot.deliver(here.user, many(300))
    const { id } = await here.api.accounts.connect(form())
    await until(here.api, id, ({ state }) => state.kind === 'reading' && state.read > 0)
    await here.dovecot.stop()
    await until(here.api, id, ({ state }) => state.kind === 'waiting')
    await here.dovecot.start()
    const { importId } = await readWhole(here.api, id)
    expect(await here.api.imports.get({ id: importId ?? '' })).toMatchObject({
      state: 'done',
      messagesRead: 300,
      messagesTotal: 300,
      jobMessages: 300,
      refusal: null,
    })
  })

  test('is tried again at once when the person asks for it', async () => {
    const { id } = await here.api.accounts.connect(form())
    await until(here.api, id, ({ state }) => state.kind === 'watching')
    await here.dovecot.stop()
    await until(here.api, id, ({ state }) => state.kind === 'waiting')
    await here.dovecot.start()
    await here.api.accounts.sync({ id })
    await until(here.api, id, ({ state }) => state.kind === 'watching')
  })
})

test('[M48] earlier years give way to new mail, and the whole mailbox can still be taken back', async () => {
  await here.dovecot.deliver(here.user, [mailOf(receipt), ...many(300, '2024-06-01T00:00:00Z')])
  const { id } = await here.api.accounts.connect(form())
  const { importId } = await until(here.api, id, ({ state }) => state.kind === 'asking')
  await here.api.imports.answer({ id: importId ?? '', beganOn: '2026-01-12', leftNoMail: null })
  await until(here.api, id, ({ state }) => state.kind === 'reading' && state.part === 'older')
  const { readAt: before } = await here.api.accounts.get({ id })
  here.world.clock.pass({ minutes: 1 })
  const parcel = { from: 'shop@parcels.example', subject: 'Your parcel', text: 'It arrives tomorrow.' }
  await here.dovecot.deliver(here.user, [mailOf({ ...parcel, at: '2026-03-01T08:00:00Z' })])
  await until(here.api, id, ({ readAt }) => readAt !== before)
  expect(await readWhole(here.api, id)).toMatchObject({ messagesRead: 302 })
  expect((await here.api.applications.list({ state: 'all' })).total).toBe(301)
  await here.api.actions.undo({ id: importId ?? '' })
  expect((await here.api.applications.list({ state: 'all' })).total).toBe(0)
  expect(await here.world.store.read(({ messages }) => messages.count())).toBe(0)
})

describe('a program that was stopped', () => {
  test('catches up quietly when it starts again', async () => {
    const { dataFolder } = here.world.app
    await here.dovecot.deliver(here.user, [mailOf(receipt)])
    const { id } = await here.api.accounts.connect(form())
    await readWhole(here.api, id)
    await here.world.app.open.close()
    await here.dovecot.deliver(here.user, [mailOf(news)])
    await using again = await openWorld({ dataFolder })
    again.app.open.beginBackgroundWork()
    await expect.poll(() => closing(again.api)).toMatchObject({ by: 'rejection' })
    expect(await again.api.accounts.get({ id })).toMatchObject({ address: form().address })
  })

  test('in the middle of a first year goes on where it was', async () => {
    const { dataFolder } = here.world.app
    await here.dovecot.deliver(here.user, many(300))
    const { id } = await here.api.accounts.connect(form())
    await until(here.api, id, ({ state }) => state.kind === 'reading' && state.read > 0)
    await here.world.app.open.close()
    await using again = await openWorld({ dataFolder })
    again.app.open.beginBackgroundWork()
    const { importId } = await readWhole(again.api, id)
    expect(await again.api.imports.get({ id: importId ?? '' })).toMatchObject({ messagesRead: 300, jobMessages: 300 })
  })
})

describe('[M46] signing in again', () => {
  test('is asked for when the password no longer holds, and is enough', async () => {
    onTestFinished(() => here.dovecot.changePassword(PASSWORD))
    await here.dovecot.deliver(here.user, [mailOf(receipt)])
    const { id } = await here.api.accounts.connect(form())
    await readWhole(here.api, id)
    await here.dovecot.changePassword('another')
    await until(here.api, id, ({ state }) => state.kind === 'signed_out' && state.reason === 'password')
    await expect(here.api.accounts.sync({ id })).rejects.toMatchObject({ code: 'mailbox_signed_out' })
    await expect(here.api.accounts.signInAgain({ id, password: 'wrong' })).rejects.toMatchObject({
      code: 'mailbox_refused',
    })
    await here.dovecot.deliver(here.user, [mailOf(news)])
    const watched = until(here.api, id, ({ state }) => state.kind === 'watching')
    await here.api.accounts.signInAgain({ id, password: 'another' })
    await watched
    await expect.poll(() => closing()).toMatchObject({ by: 'rejection' })
  })

  test('is asked for when the key is lost, as in a copy on another computer', async () => {
    const { dataFolder } = here.world.app
    const { id } = await here.api.accounts.connect(form())
    await until(here.api, id, ({ state }) => state.kind === 'watching')
    await here.world.app.open.close()
    await rm(join(dataFolder, 'keys'), { recursive: true })
    await using again = await openWorld({ dataFolder })
    again.app.open.beginBackgroundWork()
    await until(again.api, id, ({ state }) => state.kind === 'signed_out' && state.reason === 'key')
    await again.api.accounts.signInAgain({ id, password: PASSWORD })
    await until(again.api, id, ({ state }) => state.kind === 'watching')
  })
})
