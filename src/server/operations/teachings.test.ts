import { afterEach, beforeEach, expect, test, vi } from 'vitest'
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
const later = (letter: Letter, days: number): Letter => ({
  ...letter,
  at: new Date(Date.parse(letter.at) + days * 86_400_000).toISOString(),
})
const arrived = async (...letters: Letter[]) => imported(world.api, await writeMbox(world.app.dataFolder, letters))
const companies = async () => (await world.api.applications.list({ state: 'all' })).items.map(({ company }) => company)

test('is refused without a token', async () => {
  await expect(world.app.api({ token: 'wrong' }).teachings.list()).rejects.toMatchObject({ code: 'unauthenticated' })
})

test('what is not there cannot be forgotten', async () => {
  const id = '01900000-0000-7000-8000-000000000000'
  await expect(world.api.teachings.forget({ id })).rejects.toMatchObject({ code: 'not_found' })
})

test('[M60] a company renamed once is known by that name in mail that comes', async () => {
  await arrived(receipt)
  const [{ id = '' } = {}] = (await world.api.applications.list({ state: 'all' })).items
  await world.api.applications.edit({ id, company: 'Northwind Traders' })
  expect(await world.api.teachings.list()).toMatchObject([
    { sort: 'name', shown: 'Northwind', company: 'Northwind Traders' },
  ])
  await arrived(
    later(
      {
        ...receipt,
        subject: 'Your application to Northwind: Editor',
        text: receipt.text.replaceAll('Product Designer', 'Editor'),
      },
      60,
    ),
  )
  expect(await companies()).toEqual(['Northwind Traders', 'Northwind Traders'])
})

test('[M60] undoing the correction forgets what it taught; forgetting can be undone too', async () => {
  await arrived(receipt)
  const [{ id = '' } = {}] = (await world.api.applications.list({ state: 'all' })).items
  const edited = await world.api.applications.edit({ id, company: 'Northwind Traders' })
  await world.api.actions.undo({ id: edited.actionId })
  expect(await world.api.teachings.list()).toEqual([])
  await world.api.applications.edit({ id, company: 'Northwind Traders' })
  const [teaching] = await world.api.teachings.list()
  const { actionId } = await world.api.teachings.forget({ id: teaching?.id ?? '' })
  expect(await world.api.teachings.list()).toEqual([])
  await world.api.actions.undo({ id: actionId })
  expect(await world.api.teachings.list()).toHaveLength(1)
})

test('[M62] what is not about the search is not asked again in the same words, and what waits alike goes with it', async () => {
  const other = later({ ...doubtful, subject: 'Again: your application to Northwind' }, 3)
  await arrived(doubtful, other)
  const [proposal] = await world.api.inbox.group({ group: 'endings' })
  await world.api.inbox.dismiss({ id: proposal?.id ?? '' })
  expect((await world.api.inbox.list()).total).toBe(0)
  await arrived(later({ ...doubtful, subject: 'Once more: your application to Northwind' }, 8))
  expect((await world.api.inbox.list()).total).toBe(0)
  const [teaching] = await world.api.teachings.list()
  expect(teaching).toMatchObject({ sort: 'alike', kind: 'unrelated' })
  await world.api.teachings.forget({ id: teaching?.id ?? '' })
  await arrived(later({ ...doubtful, subject: 'Still: your application to Northwind' }, 9))
  expect((await world.api.inbox.list()).total).toBe(1)
})

test('[M62] a whole group set aside teaches nothing', async () => {
  await arrived(doubtful)
  await world.api.inbox.dismissGroup({ group: 'endings' })
  expect(await world.api.teachings.list()).toEqual([])
})

test('[M60] a corrected proposal teaches its kind', async () => {
  await arrived(receipt, doubtful)
  const [proposal] = await world.api.inbox.group({ group: 'endings' })
  await world.api.inbox.accept({ id: proposal?.id ?? '', correction: { eventKind: 'update' } })
  expect(await world.api.teachings.list()).toMatchObject([{ sort: 'alike', kind: 'update' }])
})
