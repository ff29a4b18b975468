import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../day.ts'
import { type Circumstances, type OpenApplication, STEP_KINDS, todaySteps } from './steps.ts'

const TODAY = '2026-11-23'

function circumstances(rest: Partial<Circumstances>): Circumstances {
  return { today: TODAY, zone: 'Europe/Berlin', open: [], decisionsWaiting: 0, postponed: new Map(), ...rest }
}

function application(id: string, rest: Partial<OpenApplication>): OpenApplication {
  return { id, stage: 'applied', deadline: null, nextInterviewAt: null, ...rest }
}

const anyApplication = fc.record({
  id: fc.uuid(),
  stage: fc.constantFrom('considered', 'applied', 'screening', 'interview', 'offer', 'accepted') satisfies fc.Arbitrary<
    OpenApplication['stage']
  >,
  deadline: fc.option(fc.integer({ min: -5, max: 15 }).map((days) => addDays(TODAY, days))),
  nextInterviewAt: fc.option(fc.integer({ min: -2, max: 6 }).map((days) => `${addDays(TODAY, days)}T09:00:00.000Z`)),
})

test('[T1] never more than three, never the same twice, and the rest is counted', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(anyApplication, { selector: ({ id }) => id, maxLength: 30 }),
      fc.nat(20),
      (open, decisionsWaiting) => {
        const { steps, more } = todaySteps(circumstances({ open, decisionsWaiting }))
        expect(steps.length).toBeLessThanOrEqual(3)
        expect(new Set(steps.map(({ key }) => key)).size).toBe(steps.length)
        if (more > 0) expect(steps.length).toBe(3)
      },
    ),
  )
})

test('[T1] the same circumstances in any order give the same steps', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyApplication, { selector: ({ id }) => id, maxLength: 30 }), (open) => {
      expect(todaySteps(circumstances({ open: [...open].reverse() }))).toEqual(todaySteps(circumstances({ open })))
    }),
  )
})

test('[T2] an offer comes first, then interviews by their time, then decisions', () => {
  const { steps } = todaySteps(
    circumstances({
      decisionsWaiting: 4,
      open: [
        application('later', { stage: 'interview', nextInterviewAt: '2026-11-25T09:00:00.000Z' }),
        application('offer', { stage: 'offer', deadline: '2026-11-27' }),
        application('sooner', { stage: 'interview', nextInterviewAt: '2026-11-24T09:00:00.000Z' }),
      ],
    }),
  )
  expect(steps.map(({ kind, applicationId }) => [kind, applicationId])).toEqual([
    ['offer_deadline', 'offer'],
    ['interview_soon', 'sooner'],
    ['interview_soon', 'later'],
  ])
  expect(STEP_KINDS[0]).toBe('offer_deadline')
})

test('[T3] an interview is a step from three days before until its day is over', () => {
  const shown = (day: string) =>
    todaySteps(circumstances({ open: [application('a', { nextInterviewAt: `${day}T09:00:00.000Z` })] })).steps
      .length === 1
  expect([addDays(TODAY, 4), addDays(TODAY, 3), TODAY, addDays(TODAY, -1)].map(shown)).toEqual([
    false,
    true,
    true,
    false,
  ])
})

test('[T4] a deadline is a step from seven days before until its day is over', () => {
  const shown = (deadline: string) =>
    todaySteps(circumstances({ open: [application('a', { stage: 'offer', deadline })] })).steps.length === 1
  expect([addDays(TODAY, 8), addDays(TODAY, 7), TODAY, addDays(TODAY, -1)].map(shown)).toEqual([
    false,
    true,
    true,
    false,
  ])
})

test('[T5] all decisions of the Inbox are one step', () => {
  expect(todaySteps(circumstances({ decisionsWaiting: 9 })).steps).toMatchObject([{ kind: 'decisions', count: 9 }])
})

test('[T6] what is put off makes room, and comes back on its day', () => {
  const open = [1, 2, 3, 4].map((n) => application(`a${n}`, { stage: 'offer', deadline: `2026-11-2${n + 3}` }))
  const [first] = todaySteps(circumstances({ open })).steps
  const postponed = new Map([[first?.key ?? '', '2026-11-24']])
  const after = todaySteps(circumstances({ open, postponed })).steps
  expect(after.map(({ applicationId }) => applicationId)).toEqual(['a2', 'a3', 'a4'])
  expect(todaySteps(circumstances({ open, postponed, today: '2026-11-24' })).steps[0]?.applicationId).toBe('a1')
})
