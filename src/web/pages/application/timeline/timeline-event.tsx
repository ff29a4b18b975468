import { ActionIcon } from '@mantine/core'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { api } from '../../../client.ts'
import { text } from '../../../text.ts'
import { Card } from '../../../ui/card.tsx'
import { useWrite } from '../../../undo.tsx'
import type { TimelineItem } from './days-of.ts'
import { EventDetails } from './event-details.tsx'
import { EventForm } from './event-form.tsx'
import { EventMessage } from './event-message.tsx'
import { eventName } from './event-name.ts'
import classes from './timeline.module.css'

const words = text.application.timeline

interface TimelineEventProps {
  event: TimelineItem
  timeline: readonly TimelineItem[]
}

/** One event: what it was, what is known of it, the message it comes from; changed and removed in its place. */
export function TimelineEvent({ event, timeline }: TimelineEventProps) {
  const [isEditing, setIsEditing] = useState(false)
  const edit = useWrite(api.events.edit, {
    said: () => text.application.done.eventEdited,
    onDone: () => setIsEditing(false),
  })
  const remove = useWrite(api.events.remove, { said: () => text.application.done.eventRemoved })
  const name = eventName(event)

  if (isEditing) {
    return (
      <li className={classes.event}>
        <Card>
          <EventForm
            event={event}
            timeline={timeline}
            isSaving={edit.isPending}
            onSave={(draft) => edit.mutate({ ...draft, id: event.id })}
            onCancel={() => setIsEditing(false)}
          />
        </Card>
      </li>
    )
  }
  return (
    <li className={classes.event} data-kind={event.kind}>
      <div className={classes.head}>
        <span className={classes.name}>{name}</span>
        <span className={classes.actions}>
          <ActionIcon variant="subtle" color="gray" aria-label={words.edit(name)} onClick={() => setIsEditing(true)}>
            <IconPencil size={15} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={words.remove(name)}
            onClick={() => remove.mutate({ id: event.id })}
          >
            <IconTrash size={15} aria-hidden />
          </ActionIcon>
        </span>
      </div>
      <EventDetails event={event} isOutdated={isOutdated(event, timeline)} />
      {event.messageId !== null && <EventMessage id={event.messageId} message={event.message} />}
    </li>
  )
}

function isOutdated({ id, interview }: TimelineItem, timeline: readonly TimelineItem[]): boolean {
  if (!interview) return false
  const later = timeline.slice(timeline.findIndex((each) => each.id === id) + 1)
  return later.some(({ interview: word }) => word?.key === interview.key && /^(moved|cancelled)$/u.test(word.state))
}
