import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openWorld, type World } from '../../../test/open-world.ts'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world[Symbol.asyncDispose]())

const add = async (company = 'Northwind', role = 'Designer', rest = {}) => {
  const { application } = await world.api.applications.add({ company, role, ...rest })
  return application
}
const kinds = ({ timeline }: { timeline: { kind: string }[] }) => timeline.map(({ kind }) => kind)

describe('adding', () => {
  test('is refused without a token', async () => {
    const stranger = world.app.api({ token: 'wrong' })
    await expect(stranger.applications.add({ company: 'Northwind' })).rejects.toMatchObject({ code: 'unauthenticated' })
  })

  test('is refused without a company, naming the field', async () => {
    await expect(world.api.applications.add({ company: ' ' })).rejects.toMatchObject({
      code: 'invalid',
      data: { field: 'company' },
    })
  })

  test('answers with the application as it stands', async () => {
    const application = await add()
    expect(application).toMatchObject({
      company: 'Northwind',
      role: 'Designer',
      standing: { stage: 'applied', sentOn: '2026-03-02', closing: { kind: 'open' } },
      timeline: [{ kind: 'sent', day: '2026-03-02', instant: '2026-03-02T09:00:00.000Z', origin: 'hand' }],
    })
  })

  test('the first one begins a search', async () => {
    await add()
    expect(await world.api.searches.list()).toMatchObject([
      { name: 'March 2026', startedOn: '2026-03-02', applications: 1 },
    ])
    expect(await world.api.program.status()).toMatchObject({ hasBegun: true })
  })

  test('of a posting that is only considered keeps its deadline', async () => {
    const application = await add('Northwind', '', { start: 'considered', deadline: '2026-03-05' })
    expect(application.standing).toMatchObject({ stage: 'considered', sentOn: null, deadline: '2026-03-05' })
  })

  test('[E4] a back-dated one has a day and no moment', async () => {
    const application = await add('Northwind', '', { day: '2026-02-01' })
    expect(application.timeline).toMatchObject([{ day: '2026-02-01', instant: null }])
  })

  test('[E4] nothing can have been sent in the future', async () => {
    await expect(add('Northwind', '', { day: '2026-03-09' })).rejects.toMatchObject({
      code: 'invalid',
      data: { field: 'day' },
    })
  })

  test('[A2] [A4] says what was sent to the same company before, legal forms apart', async () => {
    const first = await add('Northwind GmbH', 'Designer')
    expect(await world.api.applications.atCompany({ company: 'northwind' })).toMatchObject([
      { id: first.id, role: 'Designer', sentOn: '2026-03-02' },
    ])
    const again = await add('Northwind', 'Researcher', { previousId: first.id })
    expect(again.sameCompany.map(({ id }) => id)).toEqual([first.id])
  })
})

test('[A1] editing changes what is given, empties what is null, and leaves the rest and the standing', async () => {
  const { id, standing } = await add('Northwind', 'Designer', { place: 'Leipzig', tags: ['near'] })
  const { application } = await world.api.applications.edit({ id, place: null, tags: ['far', 'far'] })
  expect(application).toMatchObject({ company: 'Northwind', role: 'Designer', place: null, tags: ['far'], standing })
})

test('editing what is not there is refused', async () => {
  const id = '01890a5d-ac96-774b-bcce-b302099a8057'
  await expect(world.api.applications.edit({ id, role: 'x' })).rejects.toMatchObject({ code: 'not_found' })
})

test('an application cannot follow itself', async () => {
  const { id } = await add()
  await expect(world.api.applications.edit({ id, previousId: id })).rejects.toMatchObject({ code: 'invalid' })
})

describe('[S5] moving', () => {
  test('forward is the event that says so, and can be undone', async () => {
    const { id } = await add()
    const { application, actionId } = await world.api.applications.move({ id, stage: 'interview' })
    expect(kinds(application)).toEqual(['sent', 'interview'])
    expect(application.standing).toMatchObject({ stage: 'interview', interviewsHad: 1 })
    await world.api.actions.undo({ id: actionId })
    expect(kinds(await world.api.applications.get({ id }))).toEqual(['sent'])
  })

  test('back takes back what was typed', async () => {
    const { id } = await add()
    await world.api.applications.move({ id, stage: 'offer' })
    const { application } = await world.api.applications.move({ id, stage: 'screening' })
    expect(kinds(application)).toEqual(['sent', 'request'])
  })
})

describe('closing and reopening', () => {
  test('closes with its reason, and reopens even within the same moment', async () => {
    const { id } = await add()
    const closed = await world.api.applications.close({ id, by: 'withdrawal', note: 'too far away' })
    expect(closed.application.standing.closing).toEqual({ kind: 'closed', by: 'withdrawal', on: '2026-03-02' })
    const { application } = await world.api.applications.reopen({ id })
    expect(application.standing.closing).toEqual({ kind: 'open' })
    expect(kinds(application)).toEqual(['sent', 'withdrawal', 'reopened'])
  })

  test('reopening what is open changes nothing', async () => {
    const { id } = await add()
    const { application } = await world.api.applications.reopen({ id })
    expect(kinds(application)).toEqual(['sent'])
  })

  test('a closed one is not in the list of open ones, nor on the board', async () => {
    const { id } = await add()
    await world.api.applications.close({ id, by: 'rejection' })
    expect((await world.api.applications.list({})).items).toEqual([])
    expect((await world.api.applications.list({ state: 'closed' })).items).toHaveLength(1)
    expect((await world.api.applications.board({})).columns.flatMap(({ items }) => items)).toEqual([])
  })
})

describe('[A3] merging', () => {
  test('brings both together as one action, which undo takes apart again', async () => {
    const kept = await add('Northwind', 'Designer')
    const other = await add('Northwind AG', 'Designer', { place: 'Leipzig', tags: ['near'], day: '2026-02-20' })
    const { application, actionId } = await world.api.applications.merge({ id: kept.id, otherId: other.id })
    expect(application).toMatchObject({ company: 'Northwind', place: 'Leipzig', tags: ['near'] })
    expect(application.timeline.map(({ day }) => day)).toEqual(['2026-02-20', '2026-03-02'])
    expect(await world.api.applications.bin()).toMatchObject([{ id: other.id }])

    await world.api.actions.undo({ id: actionId })
    expect(await world.api.applications.bin()).toEqual([])
    expect(kinds(await world.api.applications.get({ id: other.id }))).toEqual(['sent'])
    expect(await world.api.applications.get({ id: kept.id })).toMatchObject({ place: null, tags: [] })
  })

  test('an entry with itself is refused', async () => {
    const { id } = await add()
    await expect(world.api.applications.merge({ id, otherId: id })).rejects.toMatchObject({ code: 'invalid' })
  })
})

describe('many at once', () => {
  test('are edited as one action', async () => {
    const ids = [(await add('One')).id, (await add('Two')).id]
    const { changed, actionId } = await world.api.applications.editMany({
      ids,
      addTag: 'spring',
      close: 'filed_silent',
    })
    expect(changed).toBe(2)
    expect((await world.api.applications.list({ state: 'closed', tag: 'spring' })).total).toBe(2)
    await world.api.actions.undo({ id: actionId })
    expect((await world.api.applications.list({ tag: 'spring', state: 'all' })).total).toBe(0)
    expect((await world.api.applications.list({})).total).toBe(2)
  })

  test('change all or none', async () => {
    const { id } = await add()
    const gone = '01890a5d-ac96-774b-bcce-b302099a8057'
    await expect(world.api.applications.editMany({ ids: [id, gone], addTag: 'x' })).rejects.toMatchObject({
      code: 'not_found',
    })
    expect((await world.api.applications.get({ id })).tags).toEqual([])
  })
})

test('what is removed lies in the bin and can be restored', async () => {
  const { id } = await add()
  await world.api.applications.remove({ id })
  await expect(world.api.applications.get({ id })).rejects.toMatchObject({ code: 'not_found' })
  expect(await world.api.applications.bin()).toMatchObject([{ id, company: 'Northwind' }])
  const { application } = await world.api.applications.restore({ id })
  expect(application.company).toBe('Northwind')
})

test('the list comes in pages that miss nothing', async () => {
  for (const company of ['Alpha', 'Beta', 'Gamma']) await add(company)
  const first = await world.api.applications.list({ sort: 'company', direction: 'up', limit: 2 })
  expect(first.total).toBe(3)
  const rest = await world.api.applications.list({
    sort: 'company',
    direction: 'up',
    limit: 2,
    cursor: first.nextCursor ?? '',
  })
  expect([...first.items, ...rest.items].map(({ company }) => company)).toEqual(['Alpha', 'Beta', 'Gamma'])
  expect(rest.nextCursor).toBeNull()
})

test('words used before are offered again', async () => {
  await add('Northwind', '', { tags: ['near'], whereFound: 'A board' })
  expect(await world.api.applications.words()).toEqual({
    companies: ['Northwind'],
    tags: ['near'],
    whereFound: ['A board'],
    resumeVersions: [],
  })
})
