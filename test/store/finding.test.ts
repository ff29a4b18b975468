import { expect, test } from 'vitest'
import type { Store } from '../../src/store/store.ts'
import { event } from '../builders.ts'
import { application, message } from './builders.ts'
import { openTestStore } from './open-test-store.ts'

async function filled() {
  const { store } = await openTestStore()
  const zurich = application('Zürcher Brückenbau', {
    role: 'Straßenplanerin',
    place: 'Łódź',
    postingText: 'Wir bauen Brücken.',
  })
  const acme = application('Acme')
  const letter = message('Invitation to an interview', {
    applicationId: acme.id,
    text: 'Please meet us in our café on Friday.',
  })
  const stray = message('Über uns', { text: 'A letter that belongs to no application.' })
  await store.write({ name: 'example' }, async (to) => {
    await to.applications.add(zurich, acme)
    await to.messages.keep([letter, stray])
    await to.events.record(
      acme.id,
      event('note', '2026-11-02', { id: 'a-note', note: 'Called Zoë about the brücke job' }),
    )
  })
  return { store, zurich, acme, letter, stray }
}

async function found(store: Store, query: string) {
  return (await store.read((from) => from.finding.find(query, 20))).map(({ kind, id }) => `${kind} ${id}`)
}

test.each(['Zürch', 'zurcher', 'zurcher brucken', 'STRASSENPLANERIN', 'strassenpl bruckenbau', 'lodz'])(
  '[K8] %s finds the application, accents, case and endings of words apart',
  async (query) => {
    const { store, zurich } = await filled()
    expect(await found(store, query)).toEqual([`application ${zurich.id}`])
  },
)

test('[K8] every word must begin a word of the text', async () => {
  const { store } = await filled()
  expect(await found(store, 'bruckenbau graz')).toEqual([])
  expect(await found(store, 'planerin')).toEqual([])
})

test('[K8] notes and mail are found too, and say which application they belong to', async () => {
  const { store, acme, letter, stray } = await filled()
  expect(await found(store, 'cafe friday')).toEqual([`message ${letter.id}`])
  expect(await found(store, 'jobs@acme.example invitation')).toEqual([`message ${letter.id}`])
  expect(await store.read((from) => from.finding.find('zoe', 5))).toMatchObject([
    { kind: 'note', id: 'a-note', applicationId: acme.id, title: 'Acme' },
  ])
  expect(await store.read((from) => from.finding.find('uber', 5))).toMatchObject([
    { id: stray.id, applicationId: null },
  ])
})

test('[K8] a title counts more than the text', async () => {
  const { store, zurich } = await filled()
  expect(await found(store, 'bruck')).toEqual([`application ${zurich.id}`, 'note a-note'])
})

test.each([
  '"',
  '*',
  'acme" OR "x',
  'NEAR(acme)',
  'title:acme',
  '-acme',
  '(',
  'acme*',
  "'; drop table event; --",
  '🙂',
  '   ',
])('[K8] %s is only words to look for, never a command', async (query) => {
  const { store } = await filled()
  await expect(store.read((from) => from.finding.find(query, 5))).resolves.toBeInstanceOf(Array)
})

test('[K8] the snippet marks every hit in it', async () => {
  const { store } = await filled()
  const [hit] = await store.read((from) => from.finding.find('meet fri', 5))
  expect(hit?.marks.map(({ start, end }) => hit.snippet.slice(start, end))).toEqual(['meet', 'Friday'])
})

test('[K8] a change is found at once, and what it replaced no longer', async () => {
  const { store, acme } = await filled()
  await store.write({ name: 'edit_application' }, (to) => to.applications.edit(acme.id, { company: 'Bolt' }))
  await store.write({ name: 'edit_event' }, (to) => to.events.edit('a-note', { note: null }))
  expect(await found(store, 'bolt')).toEqual([`application ${acme.id}`])
  expect(await found(store, 'zoe')).toEqual([])
})

test('[K8] what is in the bin is not found, nor what belongs to it; restored it is', async () => {
  const { store, acme, letter } = await filled()
  const words = ['engineer', 'zoe', 'cafe']
  const all = async () => (await Promise.all(words.map((word) => found(store, word)))).flat().sort()
  const before = await all()
  expect(before).toContain(`message ${letter.id}`)
  const { actionId } = await store.write({ name: 'remove_application' }, (to) => to.applications.remove(acme.id))
  expect(await all()).toEqual([])
  await store.write({ name: 'undo' }, (to) => to.actions.undo(actionId))
  expect(await all()).toEqual(before)
})
