import { afterEach, beforeEach, expect, test } from 'vitest'
import { openWorld, type World } from '../../../test/open-world.ts'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world[Symbol.asyncDispose]())

test('is refused without a token', async () => {
  await expect(world.app.api({ token: 'wrong' }).today.get()).rejects.toMatchObject({ code: 'unauthenticated' })
})

test('an empty search asks for nothing', async () => {
  expect(await world.api.today.get()).toEqual({
    day: '2026-03-02',
    steps: [],
    more: 0,
    counts: { sent: 0, open: 0, answered: 0, conversations: 0 },
    leftNoMail: null,
    open: [],
  })
})

test('[T2] names what presses, and what it is about', async () => {
  const { application } = await world.api.applications.add({ company: 'Northwind', role: 'Designer' })
  await world.api.events.log({
    applicationId: application.id,
    kind: 'interview',
    interview: { start: '2026-03-04T10:00:00.000Z' },
  })
  await world.api.applications.add({ company: 'Southwind', start: 'considered', deadline: '2026-03-06' })
  const { steps, counts, open } = await world.api.today.get()
  expect(steps).toMatchObject([
    { kind: 'interview_soon', company: 'Northwind', role: 'Designer', day: '2026-03-04' },
    { kind: 'posting_closes', company: 'Southwind', day: '2026-03-06' },
  ])
  expect(counts).toMatchObject({ sent: 1 })
  expect(open).toHaveLength(2)
})

test('[T6] a step put off comes back tomorrow', async () => {
  await world.api.applications.add({ company: 'Southwind', start: 'considered', deadline: '2026-03-06' })
  const [step] = (await world.api.today.get()).steps
  await world.api.today.postpone({ key: step?.key ?? '' })
  expect((await world.api.today.get()).steps).toEqual([])
  world.clock.pass({ days: 1 })
  expect((await world.api.today.get()).steps).toMatchObject([{ key: step?.key }])
})
