import { v7 as newId } from 'uuid'
import type { Day } from '../../domain/day.ts'
import type { EventKind } from '../../domain/event.ts'
import type { Fact } from '../../domain/fact.ts'
import type { Message } from '../../domain/message.ts'
import { messageEvents } from '../../domain/message-events.ts'
import type { Writers } from '../../store/store.ts'

interface About {
  applicationId: string
  key: string
  day: Day
  /** Told as this kind rather than as the message was understood. */
  kind?: EventKind | undefined
  /** The person changed something about it. */
  isCorrected?: boolean
}

/** Adds to an application what a message tells of it, with its facts; answers how many events that were. */
export async function tellEvents(
  to: Writers,
  message: Message,
  { applicationId, key, day, kind, isCorrected = false }: About,
): Promise<number> {
  const events = await to.events.timeline(applicationId)
  const told = messageEvents(message, { factKey: key, day, events, kind })
  const state = isCorrected ? 'corrected' : 'applied'
  let added = 0
  for (const each of told) {
    if (isSettledByHand(await to.facts.find(each.factKey))) continue
    const { event, isNew } = await to.events.record(applicationId, { id: newId(), ...each })
    await to.facts.settle({ key: each.factKey, state, applicationId, eventId: event.id, messageId: message.id })
    if (isNew) added += 1
  }
  return added
}

function isSettledByHand(fact: Fact | null): boolean {
  return fact?.state === 'dismissed' || fact?.state === 'corrected'
}
