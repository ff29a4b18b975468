import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { event } from '../builders.ts'
import { application, message, proposal } from './builders.ts'
import { openTestStore } from './open-test-store.ts'

async function removed() {
  const { store } = await openTestStore()
  const acme = application('Acme')
  const letter = message('Thank you', { applicationId: acme.id })
  await store.write({ name: 'import' }, async (to) => {
    await to.applications.add(acme)
    await to.messages.keep([letter])
    await to.events.record(
      acme.id,
      event('sent', '2026-11-01', { id: 'sent', factKey: 'mail:1', messageId: letter.id }),
    )
    await to.facts.settle({
      key: 'mail:1',
      state: 'applied',
      applicationId: acme.id,
      eventId: 'sent',
      messageId: letter.id,
    })
    await to.proposals.add(proposal({ applicationId: acme.id, messageId: letter.id }))
  })
  const { actionId } = await store.write({ name: 'remove_application' }, (to) => to.applications.remove(acme.id))
  return { store, acme, letter, actionId }
}

test('[K6] what is removed is in the bin with the action that removed it, and nowhere else', async () => {
  const { store, acme, actionId } = await removed()
  const seen = await store.read(async (from) => ({
    bin: await from.applications.bin(),
    list: (await from.applications.list({ state: 'all' }, null, 9)).total,
    found: await from.applications.find(acme.id),
    candidates: await from.applications.candidates(),
  }))
  expect(seen).toEqual({
    bin: [{ id: acme.id, company: 'Acme', role: 'Engineer', removedAt: '2026-11-23T09:00:00.000Z', actionId }],
    list: 0,
    found: null,
    candidates: [],
  })
  await expect(
    store.write({ name: 'edit_application' }, (to) => to.applications.edit(acme.id, {})),
  ).rejects.toMatchObject({
    code: 'not_found',
  })
})

test('[K6] it comes back from the bin as it was', async () => {
  const { store, acme } = await removed()
  await store.write({ name: 'restore_application' }, (to) => to.applications.restore(acme.id))
  expect(await store.read((from) => from.applications.get(acme.id))).toMatchObject({
    ...acme,
    standing: { sentOn: '2026-11-01' },
  })
  expect(await store.read((from) => from.applications.bin())).toEqual([])
})

test('[K6] the bin is emptied of what is older, and no import brings that back', async () => {
  const { store, letter } = await removed()
  const empty = async (before: string) =>
    (await store.write({ name: 'upkeep' }, (to) => to.applications.emptyBin(before))).result
  expect(await empty('2026-11-23T08:00:00.000Z')).toBe(0)
  expect(await empty('2026-12-23T09:00:00.000Z')).toBe(1)
  const left = await store.read(async (from) => ({
    bin: await from.applications.bin(),
    messages: await from.messages.count(),
    known: await from.messages.known([letter.fingerprint], 1),
    fact: (await from.facts.find('mail:1'))?.state,
    decisions: await from.proposals.countDecisions(),
  }))
  expect(left).toEqual({ bin: [], messages: 0, known: new Set([letter.fingerprint]), fact: 'dismissed', decisions: 0 })
  expect(await store.doctor()).toMatchObject({ integrity: 'ok', summariesRepaired: 0, documentsRepaired: 0 })
})

test('[K6] erasing leaves nothing of the person, not even in spare pages of the file', async () => {
  const { store, path } = await openTestStore()
  const acme = application('Unmistakable Works', { postingText: 'Unmistakable '.repeat(2000) })
  await store.write({ name: 'add_application' }, (to) => to.applications.add(acme))
  await store.erase()
  expect(await store.read(async (from) => [await from.searches.list(), await from.actions.list(null, 9)])).toEqual([
    [],
    { items: [], nextCursor: null, total: 0 },
  ])
  expect(await store.doctor()).toMatchObject({ integrity: 'ok', applications: 0, documentsRepaired: 0 })
  await store.close()
  const left = readdirSync(dirname(path)).map((name) => readFileSync(join(dirname(path), name)).toString('latin1'))
  expect(left.filter((bytes) => /unmistakable/i.test(bytes))).toEqual([])
})
