import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { imported } from '../imported.ts'
import { openWorld, type World } from '../open-world.ts'
import { type FirstMailbox, firstMailbox } from '../worlds/mailbox.ts'

vi.setConfig({ testTimeout: 60_000 })

const TODAY = '2026-03-02'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world[Symbol.asyncDispose]())

async function mailbox(options: FirstMailbox): Promise<string> {
  const path = join(world.app.dataFolder, 'first.mbox')
  await pipeline(firstMailbox({ today: TODAY, ...options }), createWriteStream(path))
  return path
}

test.each([1, 2, 3])(
  'a first mailbox of 70 applications, 50 silent and 15 rejected, is no homework (%i)',
  async (seed) => {
    const path = await mailbox({ applications: 70, silent: 50, rejected: 15, seed })
    await imported(world.api, path)
    const { total } = await world.api.inbox.list()
    const today = await world.api.today.get()
    const { total: applications } = await world.api.applications.list({ state: 'all' })
    expect({ total, steps: today.steps.length, applications }).toSatisfy(
      (found: { total: number; steps: number; applications: number }) =>
        found.total <= 10 && found.steps <= 3 && found.applications >= 60 && found.applications <= 75,
    )
  },
)

test('an earlier search becomes a past one, and asks for nothing by itself', async () => {
  const path = await mailbox({ applications: 20, silent: 14, rejected: 4, earlier: 12 })
  await imported(world.api, path)
  const [present, past, ...none] = await world.api.searches.list()
  expect(none).toEqual([])
  expect(present).toMatchObject({ endedOn: null })
  expect(past?.endedOn?.slice(0, 4)).toBe('2024')
  expect(past?.applications).toBeGreaterThanOrEqual(9)
  expect((await world.api.today.get()).counts.sent).toBe(present?.applications)
})

test('a second import of the same mailbox changes nothing, and undoing the first takes all of it back', async () => {
  const path = await mailbox({ applications: 30, silent: 20, rejected: 6, earlier: 5 })
  const picture = async () => ({
    applications: await world.api.applications.list({ state: 'all', limit: 200 }),
    searches: await world.api.searches.list(),
    inbox: await world.api.inbox.list(),
  })
  const { actionId } = await imported(world.api, path)
  const before = await picture()
  expect(await imported(world.api, path)).toMatchObject({ state: 'done', jobMessages: 0, actionId: null })
  expect(await picture()).toEqual(before)
  await world.api.actions.undo({ id: actionId ?? '' })
  expect(await picture()).toMatchObject({ applications: { total: 0 }, searches: [], inbox: { total: 0 } })
})
