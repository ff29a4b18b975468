import { expect, test } from 'vitest'
import { openList } from './open-list.ts'
import type { OpenApplication } from './steps.ts'

const MOMENT = { today: '2026-11-23', zone: 'Europe/Berlin' }

function open(id: string, rest: Partial<OpenApplication> = {}): OpenApplication {
  return { id, stage: 'applied', deadline: null, nextInterviewAt: null, ...rest }
}

test('[T7] what has a day ahead comes first, the nearest at the top, and nothing stands twice', () => {
  const offer = open('offer', { deadline: '2026-11-30' })
  const interview = open('interview', { nextInterviewAt: '2026-11-24T09:00:00.000Z', deadline: '2026-12-09' })
  const recent = open('recent')
  expect(openList([offer, interview], [recent, offer, open('older')], MOMENT).map(({ id }) => id)).toEqual([
    'interview',
    'offer',
    'recent',
    'older',
  ])
})

test('[T7] a day that has passed moves nothing to the top', () => {
  const late = open('late', { deadline: '2026-11-20' })
  expect(openList([late], [open('recent'), late], MOMENT).map(({ id }) => id)).toEqual(['recent', 'late'])
})
