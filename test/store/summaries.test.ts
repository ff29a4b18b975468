import BetterSqlite3 from 'better-sqlite3'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { standing } from '../../src/domain/application/standing.ts'
import { timeline } from '../../src/domain/application/timeline.ts'
import type { Store } from '../../src/store/store.ts'
import { anyEvent, event } from '../builders.ts'
import { application } from './builders.ts'
import { openTestStore } from './open-test-store.ts'

const NOW = '2026-11-23T09:00:00.000Z'

type Deed = (store: Store, applications: string[], history: string[]) => Promise<void>

const which = fc.nat({ max: 2 })

const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.tuple(anyEvent, which).map(
    ([happened, index]): Deed =>
      async (store, applications, history) => {
        const id = applications[index] ?? ''
        const { actionId } = await store.write({ name: 'log_event' }, (to) => to.events.record(id, happened))
        history.push(actionId)
      },
  ),
  fc.tuple(anyEvent, which, fc.nat()).map(
    ([other, index, nth]): Deed =>
      async (store, applications, history) => {
        const events = await store.read((from) => from.events.timeline(applications[index] ?? ''))
        const edited = events[nth % Math.max(1, events.length)]
        if (!edited) return
        const patch = { kind: other.kind, day: other.day, interview: other.interview, deadline: other.deadline }
        const { actionId } = await store.write({ name: 'edit_event' }, (to) => to.events.edit(edited.id, patch))
        history.push(actionId)
      },
  ),
  fc.tuple(which, fc.nat()).map(
    ([index, nth]): Deed =>
      async (store, applications, history) => {
        const events = await store.read((from) => from.events.timeline(applications[index] ?? ''))
        const removed = events[nth % Math.max(1, events.length)]
        if (!removed) return
        history.push((await store.write({ name: 'remove_event' }, (to) => to.events.remove(removed.id))).actionId)
      },
  ),
  fc.tuple(which, which).map(
    ([from, to]): Deed =>
      async (store, applications, history) => {
        const [one = '', other = ''] = [applications[from], applications[to]]
        history.push((await store.write({ name: 'merge_applications' }, (w) => w.events.moveAll(one, other))).actionId)
      },
  ),
  fc.nat().map(
    (nth): Deed =>
      async (store, _, history) => {
        const id = history[nth % Math.max(1, history.length)]
        if (id === undefined) return
        const undone = store.write({ name: 'undo' }, (to) => to.actions.undo(id))
        await undone.then(
          ({ actionId }) => history.push(actionId),
          (error) => expect(['cannot_undo', 'not_found']).toContain(error.code),
        )
      },
  ),
)

test('[K2] after any deeds and undoings every summary is what its timeline adds up to', async () => {
  const { store } = await openTestStore({ now: () => NOW })
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 20 }), async (deeds) => {
      const three = [application('Acme'), application('Bolt'), application('Cedar')]
      await store.write({ name: 'example' }, (to) => to.applications.add(...three))
      const ids = three.map(({ id }) => id)
      const history: string[] = []
      for (const each of deeds) await each(store, ids, history)
      for (const id of ids) {
        const { kept, events } = await store.read(async (from) => ({
          kept: (await from.applications.get(id)).standing,
          events: await from.events.timeline(id),
        }))
        expect(kept).toEqual(standing(timeline(events), NOW))
      }
      const health = await store.doctor()
      expect(health).toMatchObject({ integrity: 'ok', summariesRepaired: 0, documentsRepaired: 0 })
      await store.write({ name: 'upkeep' }, async (to) => {
        for (const id of ids) await to.applications.remove(id)
        await to.applications.emptyBin('2027-01-01T00:00:00.000Z')
      })
    }),
    { numRuns: 40 },
  )
}, 60_000)

test('[K2] the doctor repairs what is only derived, and says how much', async () => {
  const { store, path } = await openTestStore({ now: () => NOW })
  const [acme, bolt] = [application('Acme'), application('Bolt')]
  await store.write({ name: 'example' }, async (to) => {
    await to.applications.add(acme, bolt)
    await to.events.record(acme.id, event('sent', '2026-11-01'))
  })
  const meddling = new BetterSqlite3(path)
  meddling.exec(`
    update application_summary set stage = 'offer' where id = '${acme.id}';
    delete from application_summary where id = '${bolt.id}';
    delete from full_text_document where id = '${bolt.id}';
  `)
  meddling.close()
  expect(await store.doctor()).toMatchObject({
    integrity: 'ok',
    summariesRepaired: 2,
    documentsRepaired: 1,
    applications: 2,
  })
  expect((await store.read((from) => from.applications.get(acme.id))).standing.stage).toBe('applied')
  expect(await store.read((from) => from.finding.find('bolt', 5))).toHaveLength(1)
  expect(await store.doctor()).toMatchObject({ summariesRepaired: 0, documentsRepaired: 0 })
})
