import { afterEach, beforeEach, expect, test } from 'vitest'
import { openWorld, type World } from '../../../test/open-world.ts'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world[Symbol.asyncDispose]())

test('beginning one is refused without a token, and without a name', async () => {
  const draft = { name: 'Spring', startedOn: '2026-03-02' }
  await expect(world.app.api({ token: 'wrong' }).searches.add(draft)).rejects.toMatchObject({ code: 'unauthenticated' })
  await expect(world.api.searches.add({ ...draft, name: ' ' })).rejects.toMatchObject({ code: 'invalid' })
})

test('a new search ends the one before it', async () => {
  await world.api.searches.add({ name: 'Winter', startedOn: '2025-11-01' })
  const { search } = await world.api.searches.add({ name: 'Spring', startedOn: '2026-03-02' })
  expect(await world.api.searches.list()).toMatchObject([
    { name: 'Spring', endedOn: null },
    { name: 'Winter', endedOn: '2026-03-01' },
  ])
  expect(await world.api.program.status()).toMatchObject({ currentSearchId: search.id })
})

test('is edited in place', async () => {
  const { search } = await world.api.searches.add({ name: 'Spring', startedOn: '2026-03-02' })
  const edited = await world.api.searches.edit({ id: search.id, name: 'This spring', leftNoMail: 4 })
  expect(edited.search).toMatchObject({ name: 'This spring', startedOn: '2026-03-02', leftNoMail: 4 })
})

test('cannot end before it begins', async () => {
  const { search } = await world.api.searches.add({ name: 'Spring', startedOn: '2026-03-02' })
  await expect(world.api.searches.edit({ id: search.id, endedOn: '2026-03-01' })).rejects.toMatchObject({
    code: 'invalid',
    data: { field: 'endedOn' },
  })
})
