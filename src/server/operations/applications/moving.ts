import { v7 as newId } from 'uuid'
import { moveTo } from '../../../domain/application/moving.ts'
import { Refusal } from '../../../domain/errors.ts'
import type { EventKind, InterviewWord } from '../../../domain/event.ts'
import { changingApplication } from '../changing.ts'
import { handEvent } from '../hand-event.ts'
import { operation } from '../operation.ts'

export const move = operation.applications.move.handler(({ input: { id, stage, on }, context }) =>
  changingApplication(context, { name: 'move_application', id }, async (to, clock) => {
    const events = await to.events.timeline(id)
    const moved = moveTo(stage, events)
    if (moved.kind === 'told by others') {
      throw new Refusal('invalid', 'mail or an import says that it got further', { field: 'stage' })
    }
    for (const each of moved.remove) await to.events.remove(each)
    if (moved.add === null) return
    await to.events.record(id, handEvent({ kind: moved.add, day: on, interview: wordFor(moved.add) }, clock, events))
  }),
)

function wordFor(kind: EventKind): InterviewWord | null {
  if (kind !== 'interview') return null
  return { key: newId(), state: 'happened', round: null, label: null, start: null, place: null, withWhom: null }
}
