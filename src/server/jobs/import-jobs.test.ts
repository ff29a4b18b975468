import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { arranged, imported, settled } from '../../../test/imported.ts'
import { type Letter, receipt, rejection, writeMbox } from '../../../test/letters.ts'
import { openWorld, type World } from '../../../test/open-world.ts'

// Each import starts threads, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world[Symbol.asyncDispose]())

/** Receipts of forty companies, a day apart. */
const letters = Array.from({ length: 40 }, (_, n) => ({
  ...receipt,
  at: new Date(Date.parse('2025-12-01T08:00:00Z') + n * 86_400_000).toISOString(),
  subject: `Your application to Company${n}: Product Designer`,
  text: receipt.text.replaceAll('Northwind', `Company${n}`),
  from: `Company${n} Careers <careers@company${n}.example>`,
}))

const mbox = (...letters: Letter[]) => writeMbox(world.app.dataFolder, letters)
const all = async () => (await world.api.applications.list({ state: 'all', sort: 'company', direction: 'up' })).items

/** Everything that a person could see change. */
async function picture() {
  return {
    applications: await all(),
    inbox: await world.api.inbox.list(),
    searches: await world.api.searches.list(),
    timelines: await Promise.all((await all()).map(({ id }) => world.api.applications.get({ id }))),
  }
}

describe('an import', () => {
  test('ends in applications with their timelines', async () => {
    const done = await imported(world.api, await mbox(receipt, rejection))
    expect(done).toMatchObject({
      state: 'done',
      messagesRead: 2,
      jobMessages: 2,
      applicationsFound: 1,
      eventsApplied: 3,
    })
    const [application, ...others] = await all()
    expect(others).toEqual([])
    expect(application).toMatchObject({ company: 'Northwind', role: 'Product Designer' })
    const { timeline, standing } = await world.api.applications.get({ id: application?.id ?? '' })
    expect(timeline).toMatchObject([
      { kind: 'sent', day: '2026-01-12', origin: 'message' },
      { kind: 'acknowledgement', day: '2026-01-12', message: { subject: receipt.subject } },
      { kind: 'rejection', day: '2026-01-26' },
    ])
    expect(standing.closing).toEqual({ kind: 'closed', by: 'rejection', on: '2026-01-26' })
  })

  test('asks where this search began, and the answer makes the search', async () => {
    const { id } = await world.api.imports.start({ path: await mbox(receipt) })
    const asking = await settled(world.api, id)
    expect(asking).toMatchObject({ state: 'asking', beginnings: [{ day: '2026-01-12', quietDays: null, messages: 1 }] })
    expect(await all()).toEqual([])
    expect(await world.api.program.status()).toMatchObject({ runningImportId: id, hasBegun: true })
    await world.api.imports.answer({ id, beganOn: '2026-01-01', leftNoMail: 7 })
    expect(await settled(world.api, id)).toMatchObject({ state: 'done' })
    expect(await world.api.searches.list()).toMatchObject([
      { name: 'January 2026', startedOn: '2026-01-01', endedOn: null, leftNoMail: 7, applications: 1 },
    ])
  })

  test('is refused while another one is not finished', async () => {
    const path = await mbox(receipt)
    const { id } = await world.api.imports.start({ path })
    await expect(world.api.imports.start({ path })).rejects.toMatchObject({ code: 'busy' })
    await settled(world.api, id)
    await expect(world.api.imports.start({ path })).rejects.toMatchObject({ code: 'busy' })
  })

  test('of what is no mailbox is refused, and leaves nothing', async () => {
    const path = join(world.app.dataFolder, 'a.pdf')
    await writeFile(path, '%PDF-1.7 not mail')
    await expect(world.api.imports.start({ path })).rejects.toMatchObject({
      code: 'unreadable_file',
      data: { reason: 'not_mail' },
    })
    expect(await world.api.imports.list()).toEqual([])
  })

  test('of nothing is refused', async () => {
    await expect(world.api.imports.start({})).rejects.toMatchObject({ code: 'invalid' })
  })

  test('takes uploads in and lets go of them', async () => {
    const bytes = await import('node:fs/promises').then(async ({ readFile }) => readFile(await mbox(receipt)))
    const { spool } = world.app.open.foothold
    const { id: upload } = await spool.create({ name: 'Mail.mbox', size: bytes.length })
    await spool.append(upload, 0, new Blob([new Uint8Array(bytes)]).stream())
    const { id } = await world.api.imports.start({ uploadIds: [upload] })
    const done = await arranged(world.api, await settled(world.api, id))
    expect(done).toMatchObject({ state: 'done', fileName: 'Mail.mbox', applicationsFound: 1 })
    await expect(spool.get(upload)).rejects.toMatchObject({ code: 'not_found' })
  })

  test('keeps nothing of mail that is not about the search but its fingerprint', async () => {
    const parcel = { ...receipt, from: 'shop@parcels.example', subject: 'Your parcel', text: 'It arrives tomorrow.' }
    expect(await imported(world.api, await mbox(parcel))).toMatchObject({
      state: 'done',
      jobMessages: 0,
      actionId: null,
    })
    expect(await world.store.read(({ messages }) => messages.count())).toBe(0)
  })
})

describe('a second import', () => {
  test('of the same mailbox changes nothing', async () => {
    const path = await mbox(receipt, { ...rejection, isGenuine: false })
    await imported(world.api, path)
    const before = await picture()
    world.clock.pass({ days: 1 })
    const again = await imported(world.api, path)
    expect(again).toMatchObject({ state: 'done', alreadyKnown: 2, jobMessages: 0, actionId: null })
    expect(await picture()).toEqual(before)
  })

  test('of a longer mailbox asks nothing again and adds what is new', async () => {
    await imported(world.api, await mbox(receipt))
    const { id } = await world.api.imports.start({ path: await mbox(receipt, rejection) })
    expect(await settled(world.api, id)).toMatchObject({ state: 'done', alreadyKnown: 1, eventsApplied: 1 })
    expect(await all()).toMatchObject([{ standing: { closing: { by: 'rejection' } } }])
  })

  test('[E2] does not bring back what the person removed', async () => {
    const path = await mbox(receipt, rejection)
    await imported(world.api, path)
    const [application] = await all()
    const { timeline } = await world.api.applications.get({ id: application?.id ?? '' })
    await world.api.events.remove({ id: timeline.at(-1)?.id ?? '' })
    await imported(world.api, path)
    expect((await all())[0]?.standing.closing).toEqual({ kind: 'open' })
  })

  test('does not ask again what was dismissed', async () => {
    const path = await mbox(receipt, { ...rejection, isGenuine: false })
    await imported(world.api, path)
    await world.api.inbox.dismissGroup({ group: 'endings' })
    await imported(world.api, path)
    expect(await world.api.inbox.list()).toEqual({ decisions: [], total: 0 })
  })
})

describe('undoing an import', () => {
  test('takes all of it back as one action, and it can be imported again', async () => {
    const path = await mbox(receipt, rejection)
    const { actionId } = await imported(world.api, path)
    await world.api.actions.undo({ id: actionId ?? '' })
    expect(await picture()).toEqual({
      applications: [],
      inbox: { decisions: [], total: 0 },
      searches: [],
      timelines: [],
    })
    expect(await world.store.read(({ messages }) => messages.count())).toBe(0)
    expect(await imported(world.api, path)).toMatchObject({ state: 'done', applicationsFound: 1, eventsApplied: 3 })
  })

  test('asks again where the search began', async () => {
    const path = await mbox(receipt)
    const { actionId } = await imported(world.api, path)
    await world.api.actions.undo({ id: actionId ?? '' })
    const { id } = await world.api.imports.start({ path })
    expect(await settled(world.api, id)).toMatchObject({ state: 'asking' })
  })
})

describe('cancelling', () => {
  test('while it asks keeps what was read, which the next import arranges', async () => {
    const path = await mbox(receipt)
    const { id } = await world.api.imports.start({ path })
    await settled(world.api, id)
    expect(await world.api.imports.cancel({ id })).toMatchObject({ state: 'cancelled' })
    expect(await world.api.program.status()).toMatchObject({ runningImportId: null })
    expect(await imported(world.api, path)).toMatchObject({ state: 'done', alreadyKnown: 1, applicationsFound: 1 })
  })

  test('while it reads keeps what was stored, and another import takes the rest', async () => {
    const path = await mbox(...letters)
    const { id } = await world.api.imports.start({ path })
    expect(await world.api.imports.cancel({ id })).toMatchObject({ state: 'cancelled' })
    expect(await settled(world.api, id)).toMatchObject({ state: 'cancelled' })
    expect(await imported(world.api, path)).toMatchObject({ state: 'done', applicationsFound: 40 })
  })

  test('what has ended already changes nothing', async () => {
    const done = await imported(world.api, await mbox(receipt))
    expect(await world.api.imports.cancel({ id: done.id })).toEqual(done)
  })
})

describe('an interrupted import', () => {
  test('goes on from where it was when the program starts again, and counts each message once', async () => {
    const { id } = await world.api.imports.start({ path: await mbox(...letters) })
    await world.app.open.foothold.imports.stop()
    await world.app.open.foothold.imports.resume()
    const asking = await settled(world.api, id)
    expect(asking).toMatchObject({ state: 'asking', messagesRead: 40, jobMessages: 40 })
    await world.api.imports.answer({ id, beganOn: '2025-12-01', leftNoMail: null })
    await world.app.open.foothold.imports.stop()
    await world.app.open.foothold.imports.resume()
    expect(await settled(world.api, id)).toMatchObject({ state: 'done', applicationsFound: 40 })
    expect(await all()).toHaveLength(40)
  })

  test('whose file is gone says so and keeps what was read', async () => {
    const path = await mbox(receipt)
    const { id } = await world.api.imports.start({ path })
    await settled(world.api, id)
    await world.app.open.foothold.imports.stop()
    const reading = await world.store.read(({ imports }) => imports.get(id))
    await world.store.write({ name: 'import' }, ({ imports }) =>
      imports.save({ ...reading, state: 'reading', source: { uploadIds: [id], path: null } }),
    )
    await world.app.open.foothold.imports.resume()
    expect(await settled(world.api, id)).toMatchObject({
      state: 'asking',
      refusal: { code: 'unreadable_file', values: { reason: 'not_found' } },
    })
  })
})
