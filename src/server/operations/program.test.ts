import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openWorld, type World } from '../../../test/open-world.ts'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world[Symbol.asyncDispose]())

test('the status is refused without a token', async () => {
  await expect(world.app.api({ token: 'wrong' }).program.status()).rejects.toMatchObject({ code: 'unauthenticated' })
})

test('starting empty begins a search', async () => {
  expect(await world.api.program.status()).toMatchObject({ hasBegun: false, currentSearchId: null, world: 'own' })
  await world.api.program.begin()
  expect(await world.api.program.status()).toMatchObject({ hasBegun: true, today: '2026-03-02', zone: 'Europe/Berlin' })
  expect(await world.api.searches.list()).toMatchObject([{ startedOn: '2026-03-02', endedOn: null }])
})

test('[X2] the day is that of the person’s own zone', async () => {
  await world.api.program.settings({ zone: 'Pacific/Kiritimati' })
  world.clock.pass({ minutes: 60 * 3 })
  expect(await world.api.program.status()).toMatchObject({ today: '2026-03-03', zone: 'Pacific/Kiritimati' })
})

test('a zone that does not exist is refused', async () => {
  await expect(world.api.program.settings({ zone: 'Europe/Nowhere' })).rejects.toMatchObject({
    code: 'invalid',
    data: { field: 'zone' },
  })
})

describe('the example search', () => {
  test('is apart from real data and leaves without trace', async () => {
    await world.api.applications.add({ company: 'Mine' })
    const { applications } = await world.page.program.enterExample()
    expect(applications).toBeGreaterThan(40)
    expect(await world.page.program.status()).toMatchObject({ world: 'example', hasBegun: true })
    await world.page.applications.add({ company: 'Played with' })
    await world.page.program.leaveExample()
    expect((await world.page.applications.list({ state: 'all' })).items).toMatchObject([{ company: 'Mine' }])
    await world.page.program.enterExample()
    expect((await world.page.applications.list({ q: 'Played with' })).total).toBe(0)
  })

  test('takes no mail and is not what “erase everything” is about', async () => {
    await world.page.program.enterExample()
    await expect(world.page.imports.start({ path: '/nowhere' })).rejects.toMatchObject({ code: 'conflict' })
    await expect(world.page.program.erase({ confirm: 'erase everything' })).rejects.toMatchObject({ code: 'conflict' })
  })
})

test('a copy of the database is made and listed', async () => {
  const { fileName, bytes } = await world.api.program.backUp()
  expect(bytes).toBeGreaterThan(0)
  expect(await world.api.program.backups()).toMatchObject([{ fileName, bytes }])
})

test('the doctor finds nothing to mend', async () => {
  await world.api.applications.add({ company: 'Northwind' })
  expect(await world.api.program.doctor()).toMatchObject({ integrity: 'ok', summariesRepaired: 0, applications: 1 })
})

test('erasing leaves nothing, not even copies', async () => {
  await world.api.applications.add({ company: 'Northwind' })
  await world.api.program.backUp()
  expect(await world.api.program.erase({ confirm: 'erase everything' })).toEqual({ erased: true, copiesMayRemain: [] })
  expect(await world.api.program.status()).toMatchObject({ hasBegun: false, currentSearchId: null })
  expect(await world.api.program.backups()).toEqual([])
  expect((await world.api.actions.list({})).items).toEqual([])
  expect(await world.api.finding.find({ q: 'Northwind' })).toEqual([])
})

test('erasing needs the words', async () => {
  const answer = await world.app.request('/api/erasure', {
    method: 'POST',
    headers: { authorization: `Bearer ${world.app.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ confirm: 'yes' }),
  })
  expect(answer.status).toBe(400)
})
