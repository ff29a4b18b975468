import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openStore } from '../../store/store.ts'
import { seedExampleWorld } from './seed.ts'

const TODAY = '2026-11-23'

test('the example stands in the store as it was told, with letters, decisions and one undo for all of it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'foothold-example-'))
  const store = await openStore({ path: join(folder, 'a.db'), personId: 'p', now: () => `${TODAY}T12:00:00.000Z` })
  await seedExampleWorld(store, TODAY, 7)
  const found = await store.read(async (from) => {
    const { items, total } = await from.applications.list(
      { state: 'all', sort: 'activity', direction: 'down' },
      null,
      200,
    )
    const timelines = await from.events.timelines(items.map(({ id }) => id))
    const actions = await from.actions.list(null, 10)
    return {
      total,
      timelines,
      decisions: await from.proposals.countDecisions(),
      waiting: await from.proposals.waiting(),
      actions,
    }
  })
  expect(found.total).toBe(61)
  expect(found.timelines.size).toBe(61)
  expect(found.decisions).toBe(5)
  const withLetter = found.waiting.filter(({ group }) => group !== 'quiet')
  expect(withLetter.every(({ message }) => message !== null && message.understanding.evidenceText.length > 0)).toBe(
    true,
  )
  expect(found.actions.items).toHaveLength(1)
  await store.close()
  await rm(folder, { recursive: true })
})
