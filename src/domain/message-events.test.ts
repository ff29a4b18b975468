import { expect, test } from 'vitest'
import { event, interviewWord } from '../../test/builders.ts'
import type { Message, Understanding } from './message.ts'
import { messageEvents } from './message-events.ts'
import { NO_FACTS } from './stated-facts.ts'

const understanding: Understanding = {
  kind: 'acknowledgement',
  confidence: 0.95,
  runnerUp: null,
  company: 'Northwind',
  role: null,
  evidence: [],
  evidenceText: [],
  hasClearSentence: false,
  isRoleClosed: false,
  sentOn: null,
  language: 'en',
  facts: NO_FACTS,
}

function message(said: Partial<Understanding>): Message {
  return {
    id: 'message-1',
    fingerprint: 'f',
    messageId: null,
    references: [],
    from: null,
    replyTo: null,
    to: [],
    subject: '',
    sentAt: '2026-03-05T08:00:00.000Z',
    day: '2026-03-05',
    text: '',
    labels: [],
    authentication: 'pass',
    isAutomated: true,
    isList: false,
    isFromOwner: false,
    invitations: [],
    understanding: { ...understanding, ...said },
    understandingVersion: 1,
    applicationId: null,
    isArranged: false,
    isHistory: true,
  }
}

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
