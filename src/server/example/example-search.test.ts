import { expect, test } from 'vitest'
import { Id } from '../../api/primitives.ts'
import { ENDINGS } from '../../domain/application/closing.ts'
import { standing } from '../../domain/application/standing.ts'
import { timeline } from '../../domain/application/timeline.ts'
import { daysBetween } from '../../domain/day.ts'
import { exampleSearch } from './example-search.ts'

const TODAY = '2026-11-23'
const NOW = `${TODAY}T12:00:00.000Z`
const world = exampleSearch(TODAY, 7)
const standings = world.applications.map(({ events }) => standing(timeline(events), NOW))

test('the same day and seed give the same search, another seed another', () => {
  expect(exampleSearch(TODAY, 7)).toEqual(world)
  expect(exampleSearch(TODAY, 8)).not.toEqual(world)
})

test('it is about sixty applications over four months, most of them unanswered', () => {
  expect(world.applications.length).toBeGreaterThanOrEqual(58)
  expect(world.applications.length).toBeLessThanOrEqual(64)
  const days = world.applications.flatMap(({ events }) => events.map(({ day }) => day))
  expect(days.every((day) => day <= TODAY && daysBetween(day, TODAY) <= 123)).toBe(true)
  const unanswered = standings.filter(({ furthest, closing }) => furthest === 'applied' && closing.kind === 'open')
  expect(unanswered.length).toBeGreaterThan(12)
})

test('every ending but an acceptance occurs, and something is open at every stage before it', () => {
  const ended = new Set(standings.flatMap(({ closing }) => (closing.kind === 'closed' ? [closing.by] : [])))
  expect(ENDINGS.filter((ending) => !ended.has(ending))).toEqual(['acceptance'])
  const stages = new Set(standings.filter(({ closing }) => closing.kind === 'open').map(({ stage }) => stage))
  expect([...stages].sort()).toEqual(['applied', 'considered', 'interview', 'offer', 'screening'])
})

test.each(['2026-11-21', '2026-11-22', '2026-11-23', '2027-02-28'])(
  'on %s an offer, an interview and an assessment are ahead',
  (today) => {
    const ahead = exampleSearch(today, 1).applications.map(({ events }) =>
      standing(timeline(events), `${today}T05:00:00.000Z`),
    )
    expect(ahead.some(({ stage, deadline }) => stage === 'offer' && (deadline ?? '') > today)).toBe(true)
    expect(ahead.some(({ stage, deadline }) => stage === 'screening' && (deadline ?? '') > today)).toBe(true)
    expect(ahead.filter(({ nextInterview }) => (nextInterview?.start ?? '') > today)).toHaveLength(2)
  },
)

test('no timeline begins with an answer that comes before the application was sent', () => {
  for (const { events, application } of world.applications) {
    const [first] = timeline(events)
    expect(['considered', 'sent', 'outreach'], application.company).toContain(first?.kind)
  }
})

test('ids are valid and unique, and evidence stands in the text it marks', () => {
  const messages = world.applications.flatMap((each) => each.messages)
  const ids = [...world.applications.map(({ application }) => application.id), ...messages.map(({ id }) => id)]
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.every((id) => Id.safeParse(id).success)).toBe(true)
  for (const { understanding, text } of messages) {
    const { evidence } = understanding
    expect(evidence.length).toBeGreaterThan(0)
    for (const { start, end } of evidence) expect(text.slice(start, end)).toMatch(/^[^⟦⟧]{20,}[.?]$/)
  }
})

test('the Inbox holds two single decisions and all three groups', () => {
  const groups = world.waiting.map(({ proposal }) => proposal.group)
  expect(groups.filter((group) => group === null)).toHaveLength(2)
  expect(new Set(groups)).toEqual(new Set([null, 'endings', 'receipts', 'quiet']))
})

test('the second application at a company is linked to the first', () => {
  const second = world.applications.find(({ application }) => application.previousId !== null)
  const first = world.applications.find(({ application }) => application.id === second?.application.previousId)
  expect(first?.application.company).toBe(second?.application.company)
})
