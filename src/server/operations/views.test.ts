import { expect, test } from 'vitest'
import { openWorld } from '../../../test/open-world.ts'

test('a view is saved, replaced under the same name, and removed', async () => {
  await using world = await openWorld()
  const { view } = await world.api.views.save({ name: 'Open ones', filter: { state: 'open' } })
  await world.api.views.save({ name: 'Open ones', filter: { state: 'open', stages: ['offer'] } })
  expect(await world.api.views.list()).toMatchObject([{ id: view.id, filter: { stages: ['offer'] } }])
  await world.api.views.remove({ id: view.id })
  expect(await world.api.views.list()).toEqual([])
})

test('saving a view is refused without a token, and without a name', async () => {
  await using world = await openWorld()
  const unnamed = { name: '', filter: {} }
  await expect(world.app.api({ token: 'wrong' }).views.list()).rejects.toMatchObject({ code: 'unauthenticated' })
  await expect(world.api.views.save(unnamed)).rejects.toMatchObject({ code: 'invalid' })
})
