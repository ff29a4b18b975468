import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyEvent, event, interviewWord } from '../../../test/builders.ts'
import type { TimelineEvent } from '../event.ts'
import { closing } from './closing.ts'
import { STAGES } from './stage.ts'
import { standing } from './standing.ts'
import { timeline } from './timeline.ts'

const NOW = '2026-06-01T12:00:00.000Z'

function fold(...events: TimelineEvent[]) {
  return standing(timeline(events), NOW)
}

describe('the fold', () => {
  test('[F1] events in any order give the same standing', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 25 }), fc.nat(), (events, seed) => {
        const shuffled = [...events].sort((a, b) => order(a, seed) - order(b, seed))
        expect(standing(timeline(shuffled), NOW)).toEqual(standing(timeline(events), NOW))
      }),
    )
  })

  test('[E2] the same fact twice is one fact', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 15 }), (events) => {
        expect(standing(timeline([...events, ...events]), NOW)).toEqual(standing(timeline(events), NOW))
      }),
    )
  })

  test('[S2] no event and no ending ever lowers the furthest stage', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 15 }), anyEvent, (events, another) => {
        // A cancelled or moved interview is the one thing that can take a stage back, because it was never reached (I2).
        fc.pre(another.kind !== 'interview' && !events.some(({ factKey }) => factKey === another.factKey))
        const before = STAGES.indexOf(standing(timeline(events), NOW).furthest)
        const after = STAGES.indexOf(standing(timeline([...events, another]), NOW).furthest)
        expect(after).toBeGreaterThanOrEqual(before)
      }),
    )
  })

  test('[E1] [F1] a back-dated event takes its place, and a corrected one moves the fold', () => {
    const sent = event('sent', '2026-03-01')
    const rejection = event('rejection', '2026-04-01')
    const interview = event('interview', '2026-03-15', { interview: interviewWord('a', 'happened') })
    expect(fold(rejection, sent, interview)).toMatchObject({
      stage: 'interview',
      closing: { by: 'rejection', on: '2026-04-01' },
    })
    expect(fold(rejection, sent, { ...interview, day: '2026-04-20' }).closing).toEqual({ kind: 'open' })
  })

  test('[F2] a day of sending that nobody wrote down is the first day they answered', () => {
    expect(fold(event('acknowledgement', '2026-03-02')).sentOn).toBe('2026-03-02')
    expect(fold(event('acknowledgement', '2026-03-02'), event('sent', '2026-03-01')).sentOn).toBe('2026-03-01')
    expect(fold(event('interview', '2026-03-02')).sentOn).toBe('2026-03-02')
    expect(fold(event('outreach', '2026-03-02'), event('interview', '2026-03-05')).sentOn).toBeNull()
  })

  test('[F3] only the deadline of the present stage matters, none once closed', () => {
    const considered = event('considered', '2026-05-01', { deadline: '2026-06-20' })
    const sent = event('sent', '2026-05-02')
    const offer = event('offer', '2026-05-20', { deadline: '2026-06-05' })
    expect(fold(considered).deadline).toBe('2026-06-20')
    expect(fold(considered, sent).deadline).toBeNull()
    expect(fold(considered, sent, offer).deadline).toBe('2026-06-05')
    expect(fold(considered, sent, offer, event('decline', '2026-05-25')).deadline).toBeNull()
  })

  test('[F4] says when it will change by time alone', () => {
    const planned = event('interview', '2026-05-30', {
      interview: interviewWord('a', 'planned', { start: '2026-06-02T09:00:00.000Z' }),
    })
    expect(fold(planned).changesAt).toBe('2026-06-02T09:00:00.000Z')
    expect(standing(timeline([planned]), '2026-06-02T09:00:00.000Z')).toMatchObject({
      changesAt: null,
      furthest: 'interview',
    })
  })
})

describe('order', () => {
  test('[E3] day, then time with none first, then rank of the kind, then id', () => {
    const events = [
      event('rejection', '2026-03-01', { id: 'b' }),
      event('sent', '2026-03-01', { id: 'z' }),
      event('rejection', '2026-03-01', { id: 'a' }),
      event('sent', '2026-03-01', { id: 'later', instant: '2026-03-01T08:00:00.000Z' }),
      event('note', '2026-02-28', { id: 'first' }),
    ]
    expect(timeline(events).map(({ id }) => id)).toEqual(['first', 'z', 'a', 'b', 'later'])
  })
})

describe('stages', () => {
  test('[S2] a rejection never erases the interview before it', () => {
    const had = event('interview', '2026-03-10', { interview: interviewWord('a', 'happened') })
    expect(fold(event('sent', '2026-03-01'), had, event('rejection', '2026-03-20'))).toMatchObject({
      furthest: 'interview',
      interviewsHad: 1,
      closing: { kind: 'closed', by: 'rejection' },
    })
  })

  test('[S3] [S4] a planned interview is shown as interviewing but is not reached', () => {
    const planned = event('interview', '2026-05-30', {
      interview: interviewWord('a', 'planned', { start: '2026-06-02T09:00:00.000Z' }),
    })
    const sent = event('sent', '2026-05-01')
    expect(fold(sent, planned)).toMatchObject({ stage: 'interview', furthest: 'applied', nextInterview: { key: 'a' } })
    const cancelled = event('interview', '2026-05-31', { interview: interviewWord('a', 'cancelled') })
    expect(fold(sent, planned, cancelled)).toMatchObject({ stage: 'applied', furthest: 'applied', nextInterview: null })
  })
})

describe('interviews', () => {
  test('[I1] a moved interview keeps what the new word leaves out', () => {
    const planned = event('interview', '2026-05-20', {
      interview: interviewWord('a', 'planned', {
        start: '2026-06-02T09:00:00.000Z',
        label: 'Panel',
        round: 2,
        withWhom: 'Priya',
      }),
    })
    const moved = event('interview', '2026-05-28', {
      interview: interviewWord('a', 'moved', { start: '2026-06-04T09:00:00.000Z' }),
    })
    expect(fold(planned, moved).nextInterview).toMatchObject({
      state: 'moved',
      start: '2026-06-04T09:00:00.000Z',
      label: 'Panel',
      round: 2,
      withWhom: 'Priya',
    })
  })

  test('[I2] counts once its time has passed or the person says so, never when cancelled', () => {
    const at = (state: 'planned' | 'happened' | 'cancelled', start: string | null) =>
      fold(event('interview', '2026-05-20', { interview: interviewWord('a', state, { start }) })).interviewsHad
    expect(at('planned', '2026-05-31T09:00:00.000Z')).toBe(1)
    expect(at('planned', '2026-06-01T12:00:01.000Z')).toBe(0)
    expect(at('planned', null)).toBe(0)
    expect(at('happened', null)).toBe(1)
    expect(at('cancelled', '2026-05-31T09:00:00.000Z')).toBe(0)
  })
})

describe('interviews without a time', () => {
  test('[I5] are expected for 30 days after the last word, and then neither had nor ahead', () => {
    const invited = (day: string) => event('interview', day, { interview: interviewWord('a', 'planned') })
    expect(fold(invited('2026-05-03'))).toMatchObject({ stage: 'interview', changesAt: '2026-06-02T00:00:00.000Z' })
    expect(fold(invited('2026-05-01'))).toMatchObject({
      stage: 'applied',
      nextInterview: null,
      interviewsHad: 0,
      changesAt: null,
    })
  })
})

describe('closing', () => {
  const close = (...events: TimelineEvent[]) => closing(timeline(events))

  test('[C1] the last ending holds', () => {
    expect(close(event('rejection', '2026-03-01'), event('withdrawal', '2026-03-02'))).toEqual({
      kind: 'closed',
      by: 'withdrawal',
      on: '2026-03-02',
    })
    expect(close(event('sent', '2026-03-01'))).toEqual({ kind: 'open' })
  })

  test.each([
    'outreach',
    'acknowledgement',
    'update',
    'request',
    'assessment',
    'interview',
    'offer',
    'follow_up_sent',
    'sent',
    'reopened',
  ] as const)('[C2] filing as silent undoes itself at %s', (kind) => {
    expect(close(event('filed_silent', '2026-03-01'), event(kind, '2026-03-05'))).toEqual({ kind: 'open' })
  })

  test('[C2] a rejection after filing as silent closes as a rejection', () => {
    expect(close(event('filed_silent', '2026-03-01'), event('rejection', '2026-03-05'))).toMatchObject({
      by: 'rejection',
    })
  })

  test.each(['rejection', 'role_closed'] as const)(
    '[C3] after %s only a change of mind of theirs reopens',
    (ending) => {
      for (const kind of ['request', 'assessment', 'interview', 'offer'] as const)
        expect(close(event(ending, '2026-03-01'), event(kind, '2026-03-05'))).toEqual({ kind: 'open' })
      for (const kind of ['acknowledgement', 'update', 'outreach', 'sent', 'note'] as const)
        expect(close(event(ending, '2026-03-01'), event(kind, '2026-03-05'))).toMatchObject({ by: ending })
    },
  )

  test('[C4] filing as silent never covers a decided ending', () => {
    expect(close(event('rejection', '2026-03-01'), event('filed_silent', '2026-03-05'))).toMatchObject({
      by: 'rejection',
      on: '2026-03-01',
    })
  })

  test.each(['withdrawal', 'decline', 'acceptance'] as const)(
    '[C5] after %s nobody but the person reopens',
    (ending) => {
      expect(close(event(ending, '2026-03-01'), event('offer', '2026-03-05'))).toMatchObject({ by: ending })
      expect(close(event(ending, '2026-03-01'), event('reopened', '2026-03-06'))).toEqual({ kind: 'open' })
    },
  )
})

function order({ id }: TimelineEvent, seed: number): number {
  let hash = seed
  for (const letter of id) hash = (hash * 31 + letter.charCodeAt(0)) % 1_000_003
  return hash
}
