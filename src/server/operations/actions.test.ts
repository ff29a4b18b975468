import { expect, test } from 'vitest'
import { openWorld } from '../../../test/open-world.ts'

test('what was done is listed newest first, and taking back an undo does it again', async () => {
  await using world = await openWorld()
  const { application, actionId } = await world.api.applications.add({ company: 'Northwind' })
  world.clock.pass({ minutes: 1 })
  const undone = await world.api.actions.undo({ id: actionId })
  await expect(world.api.applications.get({ id: application.id })).rejects.toMatchObject({ code: 'not_found' })
  world.clock.pass({ minutes: 1 })
  await world.api.actions.undo({ id: undone.actionId })
  expect(await world.api.applications.get({ id: application.id })).toMatchObject({ company: 'Northwind' })
  const { items } = await world.api.actions.list({ limit: 3 })
  expect(items.map(({ name }) => name)).toEqual(['undo', 'undo', 'add_application'])
})

test('what nobody did cannot be undone', async () => {
  await using world = await openWorld()
  const id = '01890a5d-ac96-774b-bcce-b302099a8057'
  await expect(world.api.actions.undo({ id })).rejects.toMatchObject({ code: 'not_found' })
})
