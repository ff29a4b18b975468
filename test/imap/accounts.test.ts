import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { arranged, settled } from '../imported.ts'
import { receipt, rejection } from '../letters.ts'
import { openWorld, type World } from '../open-world.ts'
import { Dovecot, PASSWORD } from '../setup/dovecot.ts'
import { mailOf } from './letters.ts'

vi.setConfig({ testTimeout: 30_000 })

let dovecot: Dovecot
let world: World
let users = 0
let user = ''
beforeAll(async () => {
  dovecot = await Dovecot.start()
})
afterAll(() => dovecot[Symbol.asyncDispose]())
beforeEach(async () => {
  users += 1
  user = `robin${users}`
  world = await openWorld()
})
afterEach(() => world[Symbol.asyncDispose]())

const form = () => ({
  address: `${user}@mail.example`,
  host: '127.0.0.1',
  port: dovecot.port,
  security: 'none' as const,
  userName: user,
  password: PASSWORD,
})

test('first', async () => {
  await dovecot.deliver(user, [mailOf(receipt)])
  console.time('connect')
  const account = await world.api.accounts.connect(form())
  console.timeEnd('connect')
  console.log(account)
  const states: string[] = []
  ;(async () => {
    for await (const { state } of await world.api.accounts.watch({ id: account.id })) {
      states.push(JSON.stringify(state))
      console.log(Date.now() % 100000, JSON.stringify(state))
    }
  })()
  await expect.poll(async () => (await world.api.accounts.get({ id: account.id })).importId).not.toBeNull()
  const { importId } = await world.api.accounts.get({ id: account.id })
  const imp = await settled(world.api, importId ?? '')
  console.log(imp, (await import('node:fs')).readFileSync(world.app.dataFolder + '/foothold.log', 'utf8'))
  await arranged(world.api, imp)
  await expect
    .poll(async () => (await world.api.accounts.get({ id: account.id })).state)
    .toMatchObject({ kind: 'watching' })
  await dovecot.deliver(user, [mailOf({ ...rejection, at: '2026-02-26T08:00:00Z' })])
  console.log('delivered', Date.now() % 100000)
  await expect
    .poll(async () => (await world.api.applications.list({ state: 'all' })).items[0]?.standing.closing.kind)
    .toBe('closed')
  console.log('seen', Date.now() % 100000)
  await new Promise((r) => setTimeout(r, 1000))
})
