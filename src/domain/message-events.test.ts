import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { event, interviewWord } from '../../test/builders.ts'
import { understood } from '../../test/understood.ts'
import type { Understanding } from './message.ts'
import { messageEvents } from './message-events.ts'
import { NO_FACTS, type StatedFacts, type StatedInterview } from './stated-facts.ts'

const message = (said: Partial<Understanding>) => understood({ understanding: said })

const told = (said: Partial<Understanding>, rest: Partial<Parameters<typeof messageEvents>[1]> = {}) =>
  messageEvents(message(said), { factKey: 'mail:f', day: '2026-03-05', events: [], ...rest })

test('[R7] a first receipt tells of the sending too, on the day that it states or its own', () => {
  expect(told({})).toMatchObject([
    { kind: 'sent', day: '2026-03-05', instant: null, factKey: 'mail:f:sent' },
    { kind: 'acknowledgement', day: '2026-03-05', instant: '2026-03-05T08:00:00.000Z', factKey: 'mail:f' },
  ])
  expect(told({ sentOn: '2026-03-01' })[0]).toMatchObject({ kind: 'sent', day: '2026-03-01' })
  expect(told({ sentOn: '2026-04-01' })[0]).toMatchObject({ kind: 'sent', day: '2026-03-05' })
})

test('[R7] a receipt for what is known to be sent tells only of itself', () => {
  expect(told({}, { events: [event('sent', '2026-03-01')] }).map(({ kind }) => kind)).toEqual(['acknowledgement'])
})

test('[R7] mail that is about no application tells nothing', () => {
  expect(told({ kind: 'alert' })).toEqual([])
})

test('[R8] a no because the role ended is a closed role', () => {
  expect(told({ kind: 'rejection', isRoleClosed: true })).toMatchObject([{ kind: 'role_closed' }])
})

test('[I3] an interview that was spoken of lately is the same one', () => {
  const invited = event('interview', '2026-03-01', { interview: interviewWord('first', 'planned') })
  const start = '2026-03-10T10:00:00.000Z'
  const stated = { uid: null, state: 'planned', start, place: null, withWhom: null, at: null } as const
  const facts = { ...NO_FACTS, interviews: [stated] }
  expect(told({ kind: 'interview', facts }, { events: [invited] })).toMatchObject([
    { interview: { key: 'first', state: 'planned', start } },
  ])
})

test('the person’s correction of the kind counts', () => {
  expect(told({}, { kind: 'update' }).map(({ kind }) => kind)).toEqual(['update'])
})

const stated = (rest: Partial<StatedInterview>): StatedInterview => ({
  uid: null,
  state: 'planned',
  start: null,
  place: null,
  withWhom: null,
  at: null,
  ...rest,
})
const stating = (facts: Partial<StatedFacts>): Pick<Understanding, 'facts'> => ({ facts: { ...NO_FACTS, ...facts } })
const [first, second] = ['2026-03-10T10:00:00.000Z', '2026-03-11T13:00:00.000Z']

test('[R10] two interviews are two facts, each known again by what it states', () => {
  const two = [stated({ start: first, withWhom: 'Ida Holm' }), stated({ start: second, place: 'Leeds' })]
  expect(told({ kind: 'interview', ...stating({ interviews: two }) })).toMatchObject([
    { kind: 'interview', factKey: 'mail:f', interview: { start: first, withWhom: 'Ida Holm' } },
    { kind: 'interview', factKey: `mail:f:${second}`, interview: { start: second, place: 'Leeds' } },
  ])
})

test('[R10] a test with its deadline and an interview are both told', () => {
  const facts = stating({ deadline: { day: '2026-03-13', at: null }, interviews: [stated({ start: second })] })
  expect(told({ kind: 'assessment', ...facts })).toMatchObject([
    { kind: 'assessment', factKey: 'mail:f', deadline: '2026-03-13', interview: null },
    { kind: 'interview', factKey: `mail:f:${second}`, deadline: null, interview: { start: second } },
  ])
})

test('[R10] an offer has its pay and its deadline; a receipt has neither', () => {
  const pay = { min: 62_500, max: 62_500, currency: 'EUR', period: 'year' as const }
  const facts = stating({ pay: { ...pay, at: null }, deadline: { day: '2026-03-20', at: null } })
  expect(told({ kind: 'offer', ...facts })).toMatchObject([{ amount: pay, deadline: '2026-03-20' }])
  expect(told({ kind: 'update', ...facts })).toMatchObject([{ amount: null, deadline: null }])
})

test('[I6] an update and a cancellation of an invitation speak of the same interview', () => {
  const key = 'invitation:u1'
  const invited = event('interview', '2026-03-01', { interview: interviewWord(key, 'planned', { start: first }) })
  const moved = stating({ interviews: [stated({ uid: 'u1', state: 'moved', start: second })] })
  expect(told({ kind: 'interview', ...moved }, { events: [invited] })).toMatchObject([
    { interview: { key, state: 'moved', start: second } },
  ])
  const cancelled = stating({ interviews: [stated({ uid: 'u1', state: 'cancelled', start: second })] })
  expect(told({ kind: 'interview', ...cancelled }, { events: [invited] })).toMatchObject([
    { interview: { key, state: 'cancelled' } },
  ])
})

test('[I6] words of moving speak of the interview that was last spoken of', () => {
  const invited = event('interview', '2026-03-01', { interview: interviewWord('first', 'planned', { start: first }) })
  const moved = stating({ interviews: [stated({ state: 'moved', start: second })] })
  expect(told({ kind: 'interview', ...moved }, { events: [invited] })).toMatchObject([
    { interview: { key: 'first', state: 'moved', start: second } },
  ])
})

test('[M31] facts of one message have different keys, whatever it states', () => {
  const interview = fc
    .record({ uid: fc.option(fc.uuid()), day: fc.integer({ min: 1, max: 28 }) })
    .map(({ uid, day }) => stated({ uid, start: `2026-04-${String(day).padStart(2, '0')}T10:00:00.000Z` }))
  const different = fc.uniqueArray(interview, { maxLength: 6, selector: ({ uid, start }) => uid ?? start })
  fc.assert(
    fc.property(different, fc.constantFrom('interview', 'assessment', 'offer', 'request'), (interviews, kind) => {
      const keys = told({ kind, ...stating({ interviews }) }).map(({ factKey }) => factKey)
      expect(new Set(keys).size).toBe(keys.length)
      expect(keys[0]).toBe('mail:f')
    }),
  )
})
