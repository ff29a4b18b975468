import { changingApplication } from '../changing.ts'
import { handEvent } from '../hand-event.ts'
import { operation } from '../operation.ts'

export const close = operation.applications.close.handler(({ input: { id, by, on, note }, context }) =>
  changingApplication(context, { name: 'close_application', id }, async (to, clock) => {
    const events = await to.events.timeline(id)
    await to.events.record(id, handEvent({ kind: by, day: on, note: note || null }, clock, events))
  }),
)

/** Reopening what is open already changes nothing. */
export const reopen = operation.applications.reopen.handler(({ input: { id }, context }) =>
  changingApplication(context, { name: 'reopen_application', id }, async (to, clock) => {
    const { standing } = await to.applications.get(id)
    if (standing.closing.kind === 'open') return
    const events = await to.events.timeline(id)
    await to.events.record(id, handEvent({ kind: 'reopened' }, clock, events))
  }),
)
