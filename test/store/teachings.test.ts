import { expect, test } from 'vitest'
import type { UnkeptTeaching } from '../../src/domain/teaching.ts'
import { openTestStore } from './open-test-store.ts'

const acme: UnkeptTeaching = {
  sort: 'name',
  key: 'acme recruiting',
  company: 'Acme',
  shown: 'ACME Recruiting',
  messageId: null,
}

test('[M60] the last word about the same thing holds, and undo brings the one before back', async () => {
  const { store } = await openTestStore()
  const learn = (teaching: UnkeptTeaching) =>
    store.write({ name: 'edit_application' }, ({ teachings }) => teachings.learn(teaching))
  const known = () => store.read(({ teachings }) => teachings.list())
  await learn(acme)
  const { actionId } = await learn({ ...acme, company: 'Acme Group' })
  expect(await known()).toMatchObject([{ sort: 'name', company: 'Acme Group', shown: 'ACME Recruiting' }])
  await store.write({ name: 'undo' }, ({ actions }) => actions.undo(actionId))
  expect(await known()).toMatchObject([{ company: 'Acme' }])
})

test('[M60] what is forgotten is gone', async () => {
  const { store } = await openTestStore()
  const alike: UnkeptTeaching = {
    sort: 'alike',
    key: '@acme.example 1f',
    kind: 'unrelated',
    shown: 'x',
    messageId: null,
  }
  await store.write({ name: 'dismiss_proposal' }, ({ teachings }) => teachings.learn(alike))
  const [teaching] = await store.read(({ teachings }) => teachings.list())
  expect(teaching).toMatchObject({ sort: 'alike', kind: 'unrelated' })
  await store.write({ name: 'forget_teaching' }, ({ teachings }) => teachings.forget(teaching?.id ?? ''))
  expect(await store.read(({ teachings }) => teachings.list())).toEqual([])
})
