import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { receipt, rejection } from '../letters.ts'
import { openWorld, type World } from '../open-world.ts'
import { Dovecot } from '../setup/dovecot.ts'
import { CLIENT, OAuthServer } from '../setup/oauth-server.ts'
import { mailOf } from './letters.ts'
import { readWhole, until } from './mailbox-world.ts'

vi.setConfig({ testTimeout: 30_000 })

let provider: OAuthServer
let dovecot: Dovecot
let world: World
let users = 0
let user = ''
beforeAll(async () => {
  provider = await OAuthServer.start()
  dovecot = await Dovecot.start({ introspectionUrl: `${provider.origin}/introspect` })
})
afterAll(async () => {
  await dovecot[Symbol.asyncDispose]()
  await provider[Symbol.asyncDispose]()
})
beforeEach(async () => {
  users += 1
  user = `robin${users}`
  provider.seconds = 3600
  world = await openWorld({ port: () => 80 })
})
afterEach(() => world[Symbol.asyncDispose]())

const form = () => ({
  address: `${user}@mail.example`,
  host: '127.0.0.1',
  port: dovecot.port,
  security: 'none' as const,
  userName: user,
  authorizationUrl: `${provider.origin}/authorize`,
  tokenUrl: `${provider.origin}/token`,
  scope: 'mail.read offline_access',
  clientId: CLIENT.id,
  clientSecret: CLIENT.secret,
})

/** Goes where the program sends the person, and comes back as the browser does. */
async function signIn(url: string): Promise<Response> {
  const sent = await fetch(url, { redirect: 'manual' })
  const back = new URL(sent.headers.get('location') ?? '')
  const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }
  return world.app.request(back.pathname + back.search, { headers })
}

async function outcome(id: string) {
  let last: unknown
  for await (const each of await world.api.accounts.watchOAuth({ id })) last = each
  return last
}

async function connected(): Promise<string> {
  const { id, url } = await world.api.accounts.beginOAuth(form())
  await signIn(url)
  expect(await outcome(id)).toMatchObject({ kind: 'connected' })
  const [account] = await world.api.accounts.list()
  return account?.id ?? ''
}

const closing = async () => (await world.api.applications.list({ state: 'all' })).items[0]?.standing.closing

test('[M49] signing in at the provider connects a mailbox, which is read', async () => {
  await dovecot.deliver(user, [mailOf(receipt)])
  const { id, url, redirectUri } = await world.api.accounts.beginOAuth(form())
  expect(redirectUri).toBe('http://localhost:80/oauth/callback')
  const answer = await signIn(url)
  expect(answer.status).toBe(200)
  expect(await answer.text()).toContain('You are signed in')
  const ended = await outcome(id)
  expect(ended).toMatchObject({ kind: 'connected' })
  const [account] = await world.api.accounts.list()
  expect(account).toMatchObject({ signIn: 'oauth', userName: user })
  await readWhole(world.api, account?.id ?? '')
  await dovecot.deliver(user, [mailOf({ ...rejection, at: '2026-02-26T08:00:00Z' })])
  await expect.poll(() => closing()).toMatchObject({ by: 'rejection' })
})

test('[M49] tokens that end are renewed before they do', async () => {
  await dovecot.deliver(user, [mailOf(receipt)])
  provider.seconds = 600
  const id = await connected()
  await readWhole(world.api, id)
  const before = provider.asked.refresh_token
  provider.expire()
  world.clock.pass({ minutes: 9 })
  await dovecot.deliver(user, [mailOf({ ...rejection, at: '2026-02-26T08:00:00Z' })])
  await expect.poll(() => closing()).toMatchObject({ by: 'rejection' })
  expect(provider.asked.refresh_token).toBe(before + 1)
})

test('[M49] a permission that was taken away asks to sign in again, which is enough', async () => {
  const id = await connected()
  await until(world.api, id, ({ state }) => state.kind === 'watching')
  provider.revoke()
  await dovecot.stop()
  await dovecot.start()
  await until(world.api, id, ({ state }) => state.kind === 'signed_out' && state.reason === 'permission')
  const again = await world.api.accounts.beginOAuth({ ...form(), accountId: id })
  await signIn(again.url)
  expect(await outcome(again.id)).toEqual({ kind: 'connected', accountId: id })
  await until(world.api, id, ({ state }) => state.kind === 'watching')
})

test('[M49] a sign-in that nobody began, or that was used already, is refused', async () => {
  const { url } = await world.api.accounts.beginOAuth(form())
  const { headers } = await fetch(url, { redirect: 'manual' })
  const back = new URL(headers.get('location') ?? '')
  const forged = new URL(back)
  forged.searchParams.set('state', 'a'.repeat(43))
  expect((await world.app.request(forged.pathname + forged.search)).status).toBe(403)
  expect((await world.app.request(back.pathname)).status).toBe(403)
  expect((await world.app.request(back.pathname + back.search)).status).toBe(200)
  expect((await world.app.request(back.pathname + back.search)).status).toBe(403)
  const late = await world.api.accounts.beginOAuth(form())
  world.clock.pass({ minutes: 16 })
  expect((await signIn(late.url)).status).toBe(403)
})

test('[M49] a no of the provider is said, on its page and to who waits', async () => {
  const { id, url } = await world.api.accounts.beginOAuth({ ...form(), clientId: 'unknown' })
  expect(await (await signIn(url)).text()).toContain('did not give permission')
  expect(await outcome(id)).toMatchObject({
    kind: 'refused',
    code: 'mailbox_refused',
    values: { reason: 'permission' },
  })
  const wrong = await world.api.accounts.beginOAuth({ ...form(), clientSecret: 'wrong' })
  await signIn(wrong.url)
  expect(await outcome(wrong.id)).toMatchObject({ kind: 'refused', code: 'mailbox_refused' })
  expect(await world.api.accounts.list()).toEqual([])
})

test('[M49] secrets go over protected lines, and nowhere without a server', async () => {
  const open = { ...form(), tokenUrl: 'http://login.mail.example/token' }
  await expect(world.api.accounts.beginOAuth(open)).rejects.toMatchObject({
    code: 'invalid',
    data: { field: 'tokenUrl' },
  })
  await using alone = await openWorld()
  await expect(alone.api.accounts.beginOAuth(form())).rejects.toMatchObject({ code: 'conflict' })
})

test('[M46] tokens and the client’s secret are in no file', async () => {
  const id = await connected()
  await until(world.api, id, ({ state }) => state.kind === 'watching')
  const names = await readdir(world.app.dataFolder, { recursive: true, withFileTypes: true })
  for (const file of names.filter((each) => each.isFile())) {
    const bytes = await readFile(join(file.parentPath, file.name))
    expect(bytes.includes(CLIENT.secret), file.name).toBe(false)
  }
})
