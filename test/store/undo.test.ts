import { expect, test } from 'vitest'
import type { Store } from '../../src/store/store.ts'
import { event } from '../builders.ts'
import { application, message, proposal } from './builders.ts'
import { openTestStore } from './open-test-store.ts'

async function added(store: Store, company = 'Acme') {
  const made = application(company)
  const { actionId } = await store.write({ name: 'add_application', subject: company }, async (to) => {
    await to.applications.add(made)
    await to.events.record(made.id, event('sent', '2026-11-01'))
  })
  return { id: made.id, actionId }
}

function undo(store: Store, id: string) {
  return store.write({ name: 'undo' }, (to) => to.actions.undo(id))
}

function rolesOf(store: Store) {
  return store.read(async (from) =>
    (await from.applications.list({ state: 'all' }, null, 50)).items.map((each) => each.role),
  )
}

test('[K5] adding is taken back, and taking that back adds it again with its timeline', async () => {
  const { store } = await openTestStore()
  const { id, actionId } = await added(store)
  const { actionId: undoing } = await undo(store, actionId)
  expect(await store.read((from) => from.applications.find(id))).toBeNull()
  await undo(store, undoing)
  const again = await store.read((from) => from.applications.get(id))
  expect(again.standing.sentOn).toBe('2026-11-01')
  expect(await store.read((from) => from.events.timeline(id))).toHaveLength(1)
})

test('[K5] done, undone and redone as often as one likes', async () => {
  const { store } = await openTestStore()
  const { actionId } = await added(store)
  for (let time = 0; time < 3; time += 1) {
    const { actionId: undoing } = await undo(store, actionId)
    expect(await rolesOf(store)).toEqual([])
    await undo(store, undoing)
    expect(await rolesOf(store)).toEqual(['Engineer'])
  }
})

test('[K5] an edit is taken back while another field was edited later', async () => {
  const { store } = await openTestStore()
  const { id } = await added(store)
  const { actionId } = await store.write({ name: 'edit_application' }, (to) =>
    to.applications.edit(id, { role: 'Baker' }),
  )
  await store.write({ name: 'edit_application' }, (to) => to.applications.edit(id, { place: 'Graz' }))
  await undo(store, actionId)
  expect(await store.read((from) => from.applications.get(id))).toMatchObject({ role: 'Engineer', place: 'Graz' })
})

test('[K5] what was changed again later is not overwritten: the refusal names the later action', async () => {
  const { store } = await openTestStore()
  const { id } = await added(store)
  const { actionId } = await store.write({ name: 'edit_application' }, (to) =>
    to.applications.edit(id, { role: 'Baker' }),
  )
  await store.write({ name: 'edit_applications' }, (to) => to.applications.edit(id, { role: 'Cook' }))
  await expect(undo(store, actionId)).rejects.toMatchObject({
    code: 'cannot_undo',
    values: { by: 'edit_applications' },
  })
  expect(await rolesOf(store)).toEqual(['Cook'])
})

test('[K5] an application that has a later event stays, until that event is taken back first', async () => {
  const { store } = await openTestStore()
  const { id, actionId } = await added(store)
  const later = await store.write({ name: 'log_event' }, (to) => to.events.record(id, event('interview', '2026-11-05')))
  await expect(undo(store, actionId)).rejects.toMatchObject({ code: 'cannot_undo', values: { by: 'log_event' } })
  await undo(store, later.actionId)
  await undo(store, actionId)
  expect(await rolesOf(store)).toEqual([])
})

test('[K5] nothing is taken back twice, and nothing that is unknown', async () => {
  const { store } = await openTestStore()
  const { actionId } = await added(store)
  await undo(store, actionId)
  await expect(undo(store, actionId)).rejects.toMatchObject({ code: 'cannot_undo' })
  await expect(undo(store, '01900000-0000-7000-8000-0000000000ff')).rejects.toMatchObject({ code: 'not_found' })
})

test('[K3] a bulk edit is one action, taken back as one', async () => {
  const { store } = await openTestStore()
  const ids = [await added(store, 'Acme'), await added(store, 'Bolt'), await added(store, 'Cedar')].map(({ id }) => id)
  const { actionId } = await store.write({ name: 'edit_applications', subject: '3' }, async (to) => {
    for (const id of ids) {
      await to.applications.edit(id, { channel: 'referral' })
      await to.events.record(id, event('withdrawal', '2026-11-20'))
    }
  })
  const closed = await store.read((from) =>
    from.applications.list({ state: 'closed', channels: ['referral'] }, null, 50),
  )
  expect(closed.total).toBe(3)
  await undo(store, actionId)
  expect(await store.read((from) => from.applications.counts())).toMatchObject({ sent: 3, open: 3 })
})

test('[K3] a merge is one action: events, mail, facts and proposals move and move back', async () => {
  const { store } = await openTestStore()
  const [kept, other] = [await added(store, 'Acme'), await added(store, 'Acme Inc.')]
  const letter = message('Hello', { applicationId: other.id })
  await store.write({ name: 'import' }, async (to) => {
    await to.messages.keep([letter])
    const { event: read } = await to.events.record(
      other.id,
      event('acknowledgement', '2026-11-03', { messageId: letter.id, factKey: 'mail:1' }),
    )
    await to.facts.settle({
      key: 'mail:1',
      state: 'applied',
      applicationId: other.id,
      eventId: read.id,
      messageId: letter.id,
    })
    await to.proposals.add(proposal({ applicationId: other.id }))
  })
  const { actionId } = await store.write({ name: 'merge_applications' }, async (to) => {
    for (const noun of [to.events, to.messages, to.facts, to.proposals]) await noun.moveAll(other.id, kept.id)
    await to.applications.remove(other.id)
  })
  const timelineOf = (id: string) => store.read((from) => from.events.timeline(id))
  expect(await timelineOf(kept.id)).toHaveLength(3)
  expect(await store.read((from) => from.proposals.waiting())).toMatchObject([{ application: { id: kept.id } }])
  await undo(store, actionId)
  expect(await timelineOf(kept.id)).toHaveLength(1)
  expect((await timelineOf(other.id)).map(({ message: from }) => from?.subject)).toEqual([undefined, 'Hello'])
  expect(await store.read((from) => from.facts.find('mail:1'))).toMatchObject({ applicationId: other.id })
})

test('[K3] many transactions of one import are one action', async () => {
  const { store } = await openTestStore()
  const { actionId } = await store.write({ name: 'import', subject: 'mail.mbox' }, (to) =>
    to.messages.keep([message('One'), message('Two')]),
  )
  const acme = application('Acme')
  await store.write({ name: 'import', id: actionId }, async (to) => {
    await to.applications.add(acme)
    for (const { id } of await to.messages.unarranged(10))
      await to.messages.arrange(id, { applicationId: acme.id, isHistory: true })
  })
  const [imported] = (await store.read((from) => from.actions.list(null, 10))).items
  expect(imported).toMatchObject({ id: actionId, name: 'import', subject: 'mail.mbox', changes: 5 })
  await undo(store, actionId)
  expect(await store.read((from) => from.messages.count())).toBe(0)
  expect(await store.read((from) => from.finding.find('acme', 5))).toEqual([])
})

test('[K3] what changes nothing leaves no action, and a refusal leaves nothing at all', async () => {
  const { store } = await openTestStore()
  const { id } = await added(store)
  const before = await store.read((from) => from.actions.list(null, 50))
  await store.write({ name: 'edit_application' }, (to) => to.applications.edit(id, { role: 'Engineer' }))
  const refused = store.write({ name: 'edit_application' }, async (to) => {
    await to.applications.edit(id, { role: 'Baker' })
    await to.applications.edit('nobody', { role: 'Cook' })
  })
  await expect(refused).rejects.toMatchObject({ code: 'not_found' })
  expect(await store.read((from) => from.actions.list(null, 50))).toEqual(before)
  expect(await rolesOf(store)).toEqual(['Engineer'])
})

test('[K3] the list of actions comes in pages, newest first, and forgets after a while', async () => {
  let now = '2026-10-01T09:00:00.000Z'
  const { store } = await openTestStore({ now: () => now })
  const { actionId } = await added(store, 'Acme')
  now = '2026-11-01T09:00:00.000Z'
  await added(store, 'Bolt')
  const first = await store.read((from) => from.actions.list(null, 2))
  expect(first.items.map(({ subject }) => subject)).toEqual(['Bolt', 'Acme'])
  expect((await store.read((from) => from.actions.list(first.nextCursor, 2))).items.map(({ name }) => name)).toEqual([
    'add_search',
  ])
  await store.write({ name: 'upkeep' }, (to) => to.actions.forgetBefore('2026-10-02T09:00:00.000Z'))
  expect((await store.read((from) => from.actions.list(null, 9))).items.map(({ subject }) => subject)).toEqual(['Bolt'])
  await expect(undo(store, actionId)).rejects.toMatchObject({ code: 'not_found' })
  expect(await rolesOf(store)).toHaveLength(2)
})

test('[K5] settings, views and postponed steps are taken back too', async () => {
  const { store } = await openTestStore()
  const { actionId } = await store.write({ name: 'change_settings' }, async (to) => {
    await to.settings.change({ zone: 'Europe/Warsaw', connectedOn: '2026-11-01' })
    await to.settings.change({ zone: 'Europe/Vienna', connectedOn: null })
    await to.views.save({ name: 'Remote', filter: { q: 'remote', stages: ['interview'] } })
    await to.views.save({ name: 'Remote', filter: { q: 'home' } })
    await to.postponements.put('decisions', '2026-11-24')
    await to.postponements.put('decisions', '2026-11-25')
  })
  const state = () =>
    store.read(async (from) => ({
      settings: await from.settings.get(),
      views: (await from.views.list()).map(({ name, filter }) => [name, filter.q]),
      postponed: [...(await from.postponements.on('2026-11-23'))],
    }))
  expect(await state()).toEqual({
    settings: { zone: 'Europe/Vienna', begunAt: null, connectedOn: null },
    views: [['Remote', 'home']],
    postponed: [['decisions', '2026-11-25']],
  })
  await undo(store, actionId)
  expect(await state()).toEqual({
    settings: { zone: null, begunAt: null, connectedOn: null },
    views: [],
    postponed: [],
  })
})
