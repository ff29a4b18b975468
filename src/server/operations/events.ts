import { v7 as newId } from 'uuid'
import type { EventDraftInput } from '../../api/events.ts'
import type { Timeline } from '../../domain/application/timeline.ts'
import type { Instant } from '../../domain/day.ts'
import type { InterviewWord } from '../../domain/event.ts'
import { changing } from './changing.ts'
import { given } from './given.ts'
import { handEvent, pastDay } from './hand-event.ts'
import { operation } from './operation.ts'

type InterviewDraft = EventDraftInput['interview']

const log = operation.events.log.handler(async ({ input: { applicationId, interview, ...said }, context }) => {
  const { company } = await context.store.read(({ applications }) => applications.get(applicationId))
  const { result, actionId } = await changing(context, { name: 'log_event', subject: company }, async (to, clock) => {
    const events = await to.events.timeline(applicationId)
    const word = said.kind === 'interview' ? interviewWord(interview, events, clock.now) : null
    return to.events.record(applicationId, handEvent({ ...filled(said), interview: word }, clock, events))
  })
  return { actionId, event: result.event }
})

const edit = operation.events.edit.handler(async ({ input: { id, interview, ...said }, context }) => {
  const { result, actionId } = await changing(context, { name: 'edit_event' }, async (to, clock) => {
    const known = await to.events.get(id)
    const kind = said.kind ?? known.kind
    const day = said.day === undefined ? known.day : pastDay(said.day, clock)
    await to.events.edit(id, {
      kind,
      day,
      instant: day === known.day ? known.instant : null,
      interview: kind === 'interview' ? correctedWord(known.interview, interview, clock.now) : null,
      amount: said.amount === undefined ? known.amount : said.amount,
      deadline: said.deadline === undefined ? known.deadline : said.deadline,
      note: said.note === undefined ? known.note : said.note,
    })
    return to.events.get(id)
  })
  return { actionId, event: result }
})

const remove = operation.events.remove.handler(async ({ input: { id }, context }) => {
  const { actionId } = await changing(context, { name: 'remove_event' }, ({ events }) => events.remove(id))
  return { actionId }
})

export const events = { log, edit, remove }

function filled({ kind, day, amount = null, deadline = null, note = null }: Omit<EventDraftInput, 'interview'>) {
  return { kind, day, amount, deadline, note: note || null }
}

/** [I4] A new interview lies ahead if its time does; told without a time, it has happened. */
function interviewWord(draft: InterviewDraft, events: Timeline, now: Instant): InterviewWord {
  const isKnown = events.some((each) => each.interview !== null && each.interview.key === draft?.key)
  return { ...word(draft, now), key: (isKnown ? draft?.key : undefined) ?? newId() }
}

function correctedWord(known: InterviewWord | null, draft: InterviewDraft, now: Instant): InterviewWord {
  if (known === null) return { ...word(draft, now), key: draft?.key ?? newId() }
  return { ...known, ...given(draft ?? {}) }
}

function word(draft: InterviewDraft, now: Instant): Omit<InterviewWord, 'key'> {
  const start = draft?.start ?? null
  return {
    state: draft?.state ?? (start !== null && start > now ? 'planned' : 'happened'),
    round: draft?.round ?? null,
    label: draft?.label ?? null,
    start,
    place: draft?.place ?? null,
    withWhom: draft?.withWhom ?? null,
  }
}
