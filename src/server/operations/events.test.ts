import { afterEach, beforeEach, expect, test } from 'vitest'
import { openWorld, type World } from '../../../test/open-world.ts'

let world: World
let applicationId: string
beforeEach(async () => {
  world = await openWorld()
  const { application } = await world.api.applications.add({ company: 'Northwind', role: 'Designer' })
  applicationId = application.id
})
afterEach(() => world[Symbol.asyncDispose]())

const standing = async () => (await world.api.applications.get({ id: applicationId })).standing

test('logging is refused without a token', async () => {
  const stranger = world.app.api({ token: 'wrong' })
  await expect(stranger.events.log({ applicationId, kind: 'note' })).rejects.toMatchObject({ code: 'unauthenticated' })
})

test('logging a kind that does not exist is refused', async () => {
  const answer = await world.app.request(`/api/applications/${applicationId}/events`, {
    method: 'POST',
    headers: { authorization: `Bearer ${world.app.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ kind: 'ghosted' }),
  })
  expect(answer.status).toBe(400)
})

test('an interview ahead is planned, and counts once its time has passed', async () => {
  const start = '2026-03-04T10:00:00.000Z'
  const { event } = await world.api.events.log({ applicationId, kind: 'interview', interview: { start, round: 1 } })
  expect(event).toMatchObject({ interview: { state: 'planned', start, round: 1 } })
  expect(await standing()).toMatchObject({ stage: 'interview', furthest: 'applied', interviewsHad: 0 })
  world.clock.pass({ days: 3 })
  const { passTime } = await import('../jobs/passing-time.ts')
  await passTime(world.store, world.clock.now())
  expect(await standing()).toMatchObject({ furthest: 'interview', interviewsHad: 1, nextInterview: null })
})

test('[I1] a later word about the same interview keeps what it does not say', async () => {
  const start = '2026-03-04T10:00:00.000Z'
  const { event } = await world.api.events.log({
    applicationId,
    kind: 'interview',
    interview: { start, place: 'Leipzig' },
  })
  const key = event.interview?.key ?? ''
  world.clock.pass({ minutes: 5 })
  const moved = { key, state: 'moved' as const, start: '2026-03-06T10:00:00.000Z' }
  await world.api.events.log({ applicationId, kind: 'interview', interview: moved })
  expect((await standing()).nextInterview).toMatchObject({ key, start: moved.start, place: 'Leipzig' })
})

test('[I4] an interview told without a time has happened', async () => {
  const { event } = await world.api.events.log({ applicationId, kind: 'interview' })
  expect(event.interview).toMatchObject({ state: 'happened' })
})

test('[E1] correcting an event changes the fold, and undo brings it back', async () => {
  const { event } = await world.api.events.log({ applicationId, kind: 'rejection' })
  const { actionId } = await world.api.events.edit({ id: event.id, kind: 'update', note: 'only a delay' })
  expect((await standing()).closing).toEqual({ kind: 'open' })
  await world.api.actions.undo({ id: actionId })
  expect((await standing()).closing).toMatchObject({ by: 'rejection' })
})

test('an event moved to another day loses its moment', async () => {
  const { event } = await world.api.events.log({ applicationId, kind: 'update' })
  expect(event.instant).not.toBeNull()
  const edited = await world.api.events.edit({ id: event.id, day: '2026-02-28' })
  expect(edited.event).toMatchObject({ day: '2026-02-28', instant: null })
})

test('removing an event that is not there is refused', async () => {
  const id = '01890a5d-ac96-774b-bcce-b302099a8057'
  await expect(world.api.events.remove({ id })).rejects.toMatchObject({ code: 'not_found' })
})

test('an event that later words build on cannot be undone alone', async () => {
  const { event, actionId } = await world.api.events.log({ applicationId, kind: 'note', note: 'one' })
  await world.api.events.edit({ id: event.id, note: 'two' })
  await expect(world.api.actions.undo({ id: actionId })).rejects.toMatchObject({
    code: 'cannot_undo',
    data: { by: 'edit_event' },
  })
})
