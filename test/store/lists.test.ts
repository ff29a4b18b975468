import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ApplicationFilter } from '../../src/domain/application/filter.ts'
import type { Store } from '../../src/store/store.ts'
import { event, interviewWord } from '../builders.ts'
import { application } from './builders.ts'
import { openTestStore } from './open-test-store.ts'
import { SEARCH_ID } from './search-id.ts'

async function filled(store: Store): Promise<void> {
  await store.write({ name: 'example' }, async (to) => {
    const rows = [
      {
        made: application('Zürich Bäckerei', { role: 'Bäcker', tags: ['Süd', 'nah'] }),
        events: [event('sent', '2026-11-01')],
      },
      {
        made: application('acme', { place: 'Łódź', channel: 'referral' }),
        events: [event('sent', '2026-11-03'), event('offer', '2026-11-12', { deadline: '2026-11-30' })],
      },
      {
        made: application('Bolt 100%_', { tags: ['nah am see'] }),
        events: [event('considered', '2026-11-05', { deadline: '2026-12-09' })],
      },
      { made: application('Cedar'), events: [event('sent', '2026-11-02'), event('rejection', '2026-11-10')] },
      { made: application('Dune'), events: [] },
    ]
    await to.applications.add(...rows.map(({ made }) => made))
    await to.events.recordAll(
      rows.flatMap(({ made, events }) => events.map((each) => ({ applicationId: made.id, event: each }))),
    )
  })
}

async function companies(store: Store, filter: ApplicationFilter): Promise<string[]> {
  const page = await store.read((from) => from.applications.list(filter, null, 50))
  expect(page.total).toBe(page.items.length)
  return page.items.map(({ company }) => company.split(' ')[0] ?? '')
}

test('[K9] a list is narrowed by words, state, stage, ending, channel, tag and search', async () => {
  const { store } = await openTestStore()
  await filled(store)
  expect(await companies(store, { q: 'ZURICH backer' })).toEqual(['Zürich'])
  expect(await companies(store, { q: 'lodz' })).toEqual(['acme'])
  expect(await companies(store, { q: '%_' })).toEqual(['Bolt'])
  expect(await companies(store, { q: '\\' })).toEqual([])
  expect(await companies(store, { state: 'closed' })).toEqual(['Cedar'])
  expect(await companies(store, { state: 'all', endings: ['rejection', 'decline'] })).toEqual(['Cedar'])
  expect(await companies(store, { stages: ['considered'] })).toEqual(['Bolt', 'Dune'])
  expect(await companies(store, { channels: ['referral', 'event'] })).toEqual(['acme'])
  expect(await companies(store, { tag: 'NAH' })).toEqual(['Zürich'])
  expect(await companies(store, { searchId: 'another' })).toEqual([])
  expect(await companies(store, { searchId: SEARCH_ID, state: 'all' })).toHaveLength(5)
})

test('[K9] every order puts what is empty last, up and down', async () => {
  const { store } = await openTestStore()
  await filled(store)
  expect(await companies(store, {})).toEqual(['acme', 'Bolt', 'Zürich', 'Dune'])
  expect(await companies(store, { direction: 'up' })).toEqual(['Zürich', 'Bolt', 'acme', 'Dune'])
  expect(await companies(store, { sort: 'company', direction: 'up' })).toEqual(['acme', 'Bolt', 'Dune', 'Zürich'])
  expect(await companies(store, { sort: 'deadline', direction: 'up' })).toEqual(['acme', 'Bolt', 'Zürich', 'Dune'])
  expect(await companies(store, { sort: 'heard' })).toEqual(['acme', 'Dune', 'Bolt', 'Zürich'])
  expect(await companies(store, { sort: 'stage', direction: 'up', state: 'all' })).toEqual([
    'Bolt',
    'Dune',
    'Zürich',
    'Cedar',
    'acme',
  ])
})

test('[K9] pages put together are the whole list, each entry once, with ties and empty values', async () => {
  const { store } = await openTestStore()
  const days = [null, '2026-11-01', '2026-11-02', '2026-11-02', null, '2026-11-01', '2026-11-02', null]
  await store.write({ name: 'example' }, async (to) => {
    for (const [index, day] of days.entries()) {
      const made = application(`Company ${index % 3}`, { role: '' })
      await to.applications.add(made)
      if (day) await to.events.record(made.id, event('sent', day))
    }
  })
  const order = fc.record({
    sort: fc.constantFrom('activity', 'company', 'role', 'stage', 'sent', 'heard', 'deadline'),
    direction: fc.constantFrom('up', 'down'),
    limit: fc.integer({ min: 1, max: 5 }),
  })
  await fc.assert(
    fc.asyncProperty(order, async ({ limit, ...filter }) => {
      const whole = await store.read((from) => from.applications.list(filter, null, 50))
      const parts: string[] = []
      let cursor: string | null = null
      do {
        const page = await store.read((from) => from.applications.list(filter, cursor, limit))
        parts.push(...page.items.map(({ id }) => id))
        cursor = page.nextCursor
      } while (cursor !== null)
      expect(parts).toEqual(whole.items.map(({ id }) => id))
      expect(parts).toHaveLength(days.length)
    }),
    { numRuns: 60 },
  )
})

test.each(['', 'nonsense', Buffer.from('["x"]').toString('base64url'), Buffer.from('[{},3]').toString('base64url')])(
  '[K9] %o is no place in a list',
  async (cursor) => {
    const { store } = await openTestStore()
    const listing = store.read((from) => from.applications.list({}, cursor, 5))
    await expect(listing).rejects.toMatchObject({ code: 'invalid', values: { field: 'cursor' } })
  },
)

test('the board counts each column and shows the first of it', async () => {
  const { store } = await openTestStore()
  await filled(store)
  const board = await store.read((from) => from.applications.board({}, 1))
  expect(board.map(({ stage, total, items }) => [stage, total, items.map(({ company }) => company)])).toEqual([
    ['considered', 2, ['Bolt 100%_']],
    ['applied', 1, ['Zürich Bäckerei']],
    ['screening', 0, []],
    ['interview', 0, []],
    ['offer', 1, ['acme']],
    ['accepted', 0, []],
  ])
})

test('what Today needs: counts, what presses, what is long quiet', async () => {
  const { store } = await openTestStore()
  await filled(store)
  const today = await store.read(async (from) => ({
    counts: await from.applications.counts(SEARCH_ID),
    nothing: await from.applications.counts('another'),
    pressing: (await from.applications.pressing()).map(({ company }) => company).sort(),
    quiet: (await from.applications.quietSince('2026-11-02')).map(({ company }) => company),
  }))
  expect(today).toEqual({
    counts: { sent: 3, open: 2, answered: 2, conversations: 1 },
    nothing: { sent: 0, open: 0, answered: 0, conversations: 0 },
    pressing: ['Bolt 100%_', 'acme'],
    quiet: ['Zürich Bäckerei'],
  })
})

test('[A2] applications at the same company are found by any spelling of its name', async () => {
  const { store } = await openTestStore()
  await store.write({ name: 'example' }, (to) =>
    to.applications.add(application('Acme Works GmbH'), application('The ACMEworks, Inc.'), application('Acme')),
  )
  const found = await store.read((from) => from.applications.atCompany('acme works'))
  expect(found.map(({ company }) => company).sort()).toEqual(['Acme Works GmbH', 'The ACMEworks, Inc.'])
})

test('words used so far are offered once, in order', async () => {
  const { store } = await openTestStore()
  await store.write({ name: 'example' }, (to) =>
    to.applications.add(
      application('Bolt', { tags: ['b', 'a'], whereFound: 'fair', resumeVersion: 'v2' }),
      application('Acme', { tags: ['a'], whereFound: 'fair' }),
      application('Acme'),
    ),
  )
  expect(await store.read((from) => from.applications.words())).toEqual({
    companies: ['Acme', 'Bolt'],
    tags: ['a', 'b'],
    whereFound: ['fair'],
    resumeVersions: ['v2'],
  })
})

test('[K2] an interview that has passed counts once the store looks again', async () => {
  let now = '2026-11-23T09:00:00.000Z'
  const { store } = await openTestStore({ now: () => now })
  const acme = application('Acme')
  await store.write({ name: 'example' }, async (to) => {
    await to.applications.add(acme)
    await to.events.record(
      acme.id,
      event('interview', '2026-11-20', {
        interview: interviewWord('first', 'planned', { start: '2026-11-24T10:00:00.000Z' }),
      }),
    )
  })
  const furthest = async () => (await store.read((from) => from.applications.get(acme.id))).standing.furthest
  expect(await furthest()).toBe('applied')
  now = '2026-11-24T10:00:00.000Z'
  const refresh = () => store.write({ name: 'upkeep' }, (to) => to.applications.refreshPassed(now))
  expect((await refresh()).result).toBe(1)
  expect(await furthest()).toBe('interview')
  expect((await refresh()).result).toBe(0)
})

test('searches: the current one first, with how many applications each holds', async () => {
  const { store } = await openTestStore()
  await filled(store)
  const past = { id: 'past', name: 'Before', startedOn: '2024-01-01', endedOn: '2024-06-01', leftNoMail: 4 }
  await store.write({ name: 'add_search' }, (to) => to.searches.add(past))
  await store.write({ name: 'edit_search' }, (to) => to.searches.edit(SEARCH_ID, { leftNoMail: 20 }))
  expect(await store.read((from) => from.searches.list())).toEqual([
    { id: SEARCH_ID, name: 'This search', startedOn: '2026-08-01', endedOn: null, leftNoMail: 20, applications: 5 },
    { ...past, applications: 0 },
  ])
  expect((await store.read((from) => from.searches.current()))?.id).toBe(SEARCH_ID)
  await expect(store.read((from) => from.searches.get('nobody'))).rejects.toMatchObject({ code: 'not_found' })
})
