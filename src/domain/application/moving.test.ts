import { expect, test } from 'vitest'
import { event } from '../../../test/builders.ts'
import { moveTo } from './moving.ts'
import { STAGES } from './stage.ts'

const sent = event('sent', '2026-03-01')
const offer = event('offer', '2026-03-20')

test('[S5] moving forward adds the event that reaches the stage', () => {
  const adds = STAGES.map((stage) => moveTo(stage, []))
  expect(adds.map((move) => move.kind === 'possible' && move.add)).toEqual([
    'considered',
    'sent',
    'request',
    'interview',
    'offer',
    'acceptance',
  ])
})

test('[S5] moving to where it stands changes nothing', () => {
  expect(moveTo('applied', [sent])).toEqual({ kind: 'possible', remove: [], add: null })
})

test('[S5] moving back takes back what was typed beyond the stage', () => {
  expect(moveTo('applied', [sent, offer])).toEqual({ kind: 'possible', remove: [offer.id], add: null })
  expect(moveTo('interview', [sent, offer])).toEqual({ kind: 'possible', remove: [offer.id], add: 'interview' })
})

test('[S5] what they wrote cannot be moved away', () => {
  const theirs = event('offer', '2026-03-20', { origin: 'message' })
  expect(moveTo('applied', [sent, theirs])).toEqual({ kind: 'told by others' })
})
