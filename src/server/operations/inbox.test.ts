import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { imported } from '../../../test/imported.ts'
import { type Letter, receipt, rejection, writeMbox } from '../../../test/letters.ts'
import { openWorld, type World } from '../../../test/open-world.ts'

vi.setConfig({ testTimeout: 60_000 })

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world[Symbol.asyncDispose]())

const doubtful = { ...rejection, isGenuine: false }
const arrived = async (...letters: Letter[]) => imported(world.api, await writeMbox(world.app.dataFolder, letters))
const all = async () => (await world.api.applications.list({ state: 'all' })).items

test('is refused without a token', async () => {
  await expect(world.app.api({ token: 'wrong' }).inbox.list()).rejects.toMatchObject({ code: 'unauthenticated' })
})

test('[R4] a clear no that nobody vouches for waits, with the sentence that it rests on', async () => {
  await arrived(receipt, doubtful)
  const { decisions, total } = await world.api.inbox.list()
  expect(total).toBe(1)
  expect(decisions).toMatchObject([{ group: 'endings', count: 1, proposals: [{ eventKind: 'rejection' }] }])
  const [proposal] = decisions[0]?.proposals ?? []
  expect(proposal?.evidenceText.join(' ')).toContain('decided not to move forward')
  expect(proposal?.application).toMatchObject({ company: 'Northwind' })
  const { text } = await world.api.messages.get({ id: proposal?.messageId ?? '' })
  const marked = proposal?.evidence.map(({ start, end }) => text.slice(start, end)).join(' ')
  expect(marked).toContain('decided not to move forward')
})

describe('accepting', () => {
  test('makes it true, and undo makes it wait again', async () => {
    await arrived(receipt, doubtful)
    const { actionId, accepted } = await world.api.inbox.acceptGroup({ group: 'endings' })
    expect(accepted).toBe(1)
    expect(await all()).toMatchObject([{ standing: { closing: { by: 'rejection', on: '2026-01-26' } } }])
    expect((await world.api.inbox.list()).total).toBe(0)
    await world.api.actions.undo({ id: actionId })
    expect((await world.api.inbox.list()).total).toBe(1)
    expect(await all()).toMatchObject([{ standing: { closing: { kind: 'open' } } }])
  })

  test('leaves out what was excepted', async () => {
    await arrived(receipt, doubtful)
    const [proposal] = await world.api.inbox.group({ group: 'endings' })
    const { accepted } = await world.api.inbox.acceptGroup({ group: 'endings', except: [proposal?.id ?? ''] })
    expect(accepted).toBe(0)
    expect((await world.api.inbox.list()).total).toBe(1)
  })

  test('takes the correction instead of the proposal', async () => {
    await arrived(receipt, doubtful)
    const [proposal] = await world.api.inbox.group({ group: 'endings' })
    const { application } = await world.api.applications.add({ company: 'Southwind', role: 'Designer' })
    const correction = { eventKind: 'update' as const, applicationId: application.id }
    const { applicationId } = await world.api.inbox.accept({ id: proposal?.id ?? '', correction })
    expect(applicationId).toBe(application.id)
    const { timeline } = await world.api.applications.get({ id: application.id })
    expect(timeline.map(({ kind }) => kind)).toEqual(['update', 'sent'])
  })

  test('begins a new application where it is about none', async () => {
    await arrived({ ...doubtful })
    const [proposal] = await world.api.inbox.group({ group: 'endings' })
    expect(proposal?.application).toBeNull()
    await world.api.inbox.accept({ id: proposal?.id ?? '' })
    expect(await all()).toMatchObject([{ company: 'Northwind', standing: { closing: { by: 'rejection' } } }])
  })

  test('twice is refused', async () => {
    await arrived(receipt, doubtful)
    const [proposal] = await world.api.inbox.group({ group: 'endings' })
    await world.api.inbox.accept({ id: proposal?.id ?? '' })
    await expect(world.api.inbox.accept({ id: proposal?.id ?? '' })).rejects.toMatchObject({ code: 'not_found' })
  })
})

test('[Q1] what fell silent long ago is offered for filing, and stays open where the person says so', async () => {
  world.clock.pass({ days: 60 })
  await arrived(receipt, {
    ...receipt,
    at: '2026-01-14T08:00:00Z',
    subject: 'Southwind: we received your application',
    from: 'Southwind <jobs@southwind.example>',
    text: receipt.text.replaceAll('Northwind', 'Southwind'),
  })
  const quiet = await world.api.inbox.group({ group: 'quiet' })
  expect(quiet.map(({ company }) => company).sort()).toEqual(['Northwind', 'Southwind'])
  await world.api.inbox.dismiss({ id: quiet[0]?.id ?? '' })
  await world.api.inbox.acceptGroup({ group: 'quiet' })
  const filed = (await all()).filter(({ standing }) => standing.closing.kind === 'closed')
  expect(filed).toMatchObject([{ company: quiet[1]?.company, standing: { closing: { by: 'filed_silent' } } }])
})
