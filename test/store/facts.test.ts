import { expect, test } from 'vitest'
import type { Store } from '../../src/store/store.ts'
import { event } from '../builders.ts'
import { application, importReport, message, proposal } from './builders.ts'
import { openTestStore } from './open-test-store.ts'

async function withApplication(): Promise<{ store: Store; id: string }> {
  const { store } = await openTestStore()
  const acme = application('Acme')
  await store.write({ name: 'add_application' }, (to) => to.applications.add(acme))
  return { store, id: acme.id }
}

/** Records an event that a fact of a message stands behind. */
async function withFact(store: Store, applicationId: string): Promise<string> {
  const { result } = await store.write({ name: 'import' }, async (to) => {
    const { event: recorded } = await to.events.record(
      applicationId,
      event('interview', '2026-11-04', { factKey: 'mail:7' }),
    )
    await to.facts.settle({ key: 'mail:7', state: 'applied', applicationId, eventId: recorded.id, messageId: null })
    return recorded.id
  })
  return result
}

test('[K4] the same fact twice is one fact, and the first one stands', async () => {
  const { store, id } = await withApplication()
  const record = (day: string) =>
    store.write({ name: 'import' }, (to) => to.events.record(id, event('interview', day, { factKey: 'mail:1' })))
  expect((await record('2026-11-04')).result).toMatchObject({ isNew: true, event: { day: '2026-11-04' } })
  expect((await record('2026-11-09')).result).toMatchObject({ isNew: false, event: { day: '2026-11-04' } })
  expect(await store.read((from) => from.events.timeline(id))).toHaveLength(1)
})

test('[K4] many facts at once, some known and one twice', async () => {
  const { store, id } = await withApplication()
  const facts = ['a', 'b', 'a', 'c'].map((factKey) => ({
    applicationId: id,
    event: event('update', '2026-11-02', { factKey }),
  }))
  await store.write({ name: 'import' }, (to) => to.events.recordAll(facts.slice(0, 1)))
  expect((await store.write({ name: 'import' }, (to) => to.events.recordAll(facts))).result).toBe(2)
  expect((await store.read((from) => from.events.timelines([id, 'nobody']))).get(id)).toHaveLength(3)
})

test('[K4] a fact whose event is removed by hand is dismissed, one whose event is edited is corrected', async () => {
  const { store, id } = await withApplication()
  const eventId = await withFact(store, id)
  const state = async () => (await store.read((from) => from.facts.find('mail:7')))?.state
  await store.write({ name: 'edit_event' }, (to) => to.events.edit(eventId, { day: '2026-11-04' }))
  expect(await state()).toBe('applied')
  await store.write({ name: 'edit_event' }, (to) => to.events.edit(eventId, { day: '2026-11-05', note: 'with Ana' }))
  expect(await state()).toBe('corrected')
  const { actionId } = await store.write({ name: 'remove_event' }, (to) => to.events.remove(eventId))
  expect(await state()).toBe('dismissed')
  await store.write({ name: 'undo' }, (to) => to.actions.undo(actionId))
  expect(await state()).toBe('corrected')
  expect(await store.read((from) => from.events.get(eventId))).toMatchObject({ day: '2026-11-05', note: 'with Ana' })
})

test('[K4] a message is known by its fingerprint and the version that read it', async () => {
  const { store } = await openTestStore()
  const letter = message('Thank you')
  await store.write({ name: 'import' }, async (to) => {
    await to.messages.keep([letter, { ...letter, id: 'copy' }])
    await to.messages.setAside(['newsletter', 'receipt', 'newsletter'], 1)
  })
  const known = (version: number) =>
    store.read((from) => from.messages.known([letter.fingerprint, 'newsletter', 'other'], version))
  expect(await known(1)).toEqual(new Set([letter.fingerprint, 'newsletter']))
  expect(await known(2)).toEqual(new Set())
  expect(await store.read((from) => from.messages.count())).toBe(1)
  await store.write({ name: 'import' }, (to) => to.messages.setAside(['newsletter'], 2))
  expect(await known(2)).toEqual(new Set(['newsletter']))
})

test('[K4] a better version reads a kept message again and it waits to be arranged again', async () => {
  const { store, id } = await withApplication()
  const letter = message('Thank you')
  await store.write({ name: 'import' }, async (to) => {
    await to.messages.keep([letter])
    await to.messages.arrange(letter.id, { applicationId: id, isHistory: true })
  })
  expect(await store.read((from) => from.messages.unarranged(9))).toEqual([])
  const understanding = { ...letter.understanding, kind: 'rejection' as const }
  await store.write({ name: 'import' }, (to) =>
    to.messages.keep([{ ...letter, id: 'copy', understanding, understandingVersion: 2 }]),
  )
  const [again] = await store.read((from) => from.messages.unarranged(9))
  expect(again).toEqual({
    ...letter,
    understanding,
    understandingVersion: 2,
    applicationId: id,
    isHistory: true,
    isArranged: false,
  })
})

test('unarranged mail comes oldest first, mail without a moment last; days are counted', async () => {
  const { store } = await openTestStore()
  const at = (day: string | null) => message(day ?? 'no day', { day, sentAt: day && `${day}T08:00:00.000Z` })
  await store.write({ name: 'import' }, (to) =>
    to.messages.keep([at(null), at('2026-03-02'), at('2026-01-02'), at('2026-03-02')]),
  )
  const subjects = (await store.read((from) => from.messages.unarranged(3))).map(({ subject }) => subject)
  expect(subjects).toEqual(['2026-01-02', '2026-03-02', '2026-03-02'])
  expect(await store.read((from) => from.messages.days())).toEqual([
    { day: '2026-01-02', messages: 1 },
    { day: '2026-03-02', messages: 2 },
  ])
  const [first, ...rest] = await store.read((from) => from.messages.page(null, 2))
  expect(await store.read((from) => from.messages.page(first?.id ?? null, 1))).toEqual(rest)
})

test('[K4] a decision is asked once: what was dismissed is not proposed again', async () => {
  const { store } = await openTestStore()
  const asked = proposal({ factKey: 'mail:9' })
  const add = async () => (await store.write({ name: 'import' }, (to) => to.proposals.add(asked))).result
  expect([await add(), await add()]).toEqual([true, false])
  await store.write({ name: 'dismiss_proposal' }, (to) => to.proposals.resolve(asked.id, 'dismissed'))
  expect(await add()).toBe(false)
  expect(await store.read((from) => from.proposals.waiting())).toEqual([])
  await expect(store.read((from) => from.proposals.get(asked.id))).rejects.toMatchObject({ code: 'not_found' })
})

test('a proposal comes with its message and applications; a group counts as one decision', async () => {
  const { store, id } = await withApplication()
  const letter = message('A decision')
  await store.write({ name: 'import' }, async (to) => {
    await to.messages.keep([letter])
    await to.proposals.add(proposal({ messageId: letter.id, applicationId: id, candidateIds: [id, 'gone'] }))
    for (const group of ['endings', 'endings', 'quiet'] as const)
      await to.proposals.add(proposal({ group, applicationId: id }))
  })
  const inbox = await store.read(async (from) => ({
    all: (await from.proposals.waiting()).length,
    endings: (await from.proposals.waiting('endings')).length,
    singles: await from.proposals.waiting(null),
    decisions: await from.proposals.countDecisions(),
  }))
  expect(inbox).toMatchObject({ all: 4, endings: 2, decisions: 3 })
  expect(inbox.singles).toMatchObject([
    {
      application: { id, company: 'Acme', role: 'Engineer' },
      candidates: [{ id }],
      message: { from: 'Hiring team <jobs@acme.example>', understanding: letter.understanding },
    },
  ])
  await store.write({ name: 'remove_application' }, (to) => to.applications.remove(id))
  expect(await store.read((from) => from.proposals.countDecisions())).toBe(0)
})

test('an import keeps how far it has come, beyond four gigabytes and outside the change log', async () => {
  const { store } = await openTestStore()
  const report = importReport()
  const before = await store.read((from) => from.actions.list(null, 9))
  await store.write({ name: 'import' }, (to) => to.imports.save(report))
  const further = { ...report, bytesRead: 5_500_000_000, place: { file: 0, messages: 12_345 } }
  await store.write({ name: 'import' }, (to) => to.imports.save(further))
  expect(await store.read((from) => from.imports.unfinished())).toEqual([further])
  await store.write({ name: 'import' }, (to) => to.imports.save({ ...further, state: 'done' }))
  expect(await store.read((from) => from.imports.unfinished())).toEqual([])
  expect(await store.read((from) => from.imports.list())).toHaveLength(1)
  expect((await store.read((from) => from.imports.get(report.id))).state).toBe('done')
  expect(await store.read((from) => from.actions.list(null, 9))).toEqual(before)
})

test('matching is told of threads, senders and days', async () => {
  const { store, id } = await withApplication()
  const letter = message('Thank you', { references: ['<first@acme.example>'], applicationId: id })
  await store.write({ name: 'import' }, async (to) => {
    await to.messages.keep([letter])
    await to.events.record(id, event('sent', '2026-11-01'))
  })
  const candidate = {
    id,
    company: 'Acme',
    role: 'Engineer',
    threadIds: [letter.messageId, '<first@acme.example>'],
    senderDomains: ['acme.example'],
    lastEventOn: '2026-11-01',
    sentOn: '2026-11-01',
    isOpen: true,
  }
  expect(await store.read((from) => from.applications.candidates())).toEqual([candidate])
  expect(await store.read((from) => from.applications.candidates([id]))).toEqual([candidate])
  expect((await store.read((from) => from.messages.ofApplication(id))).map((each) => each.id)).toEqual([letter.id])
})
