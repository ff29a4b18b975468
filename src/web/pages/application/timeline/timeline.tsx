import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { ApplicationView } from '../../../../api/applications.ts'
import { api } from '../../../client.ts'
import { useDates } from '../../../queries.ts'
import { text } from '../../../text.ts'
import { Card } from '../../../ui/card.tsx'
import { Section } from '../../../ui/section.tsx'
import { useWrite } from '../../../undo.tsx'
import { daysOf } from './days-of.ts'
import { EventForm } from './event-form.tsx'
import classes from './timeline.module.css'
import { TimelineEvent } from './timeline-event.tsx'

const words = text.application.timeline

/** What happened, newest day first, with a form that adds to it. */
export function Timeline({ application }: { application: ApplicationView }) {
  const dates = useDates()
  const [isAdding, setIsAdding] = useState(false)
  const log = useWrite(api.events.log, {
    said: () => text.application.done.eventAdded,
    onDone: () => setIsAdding(false),
  })
  return (
    <Section title={words.title}>
      {isAdding ? (
        <Card>
          <EventForm
            timeline={application.timeline}
            isSaving={log.isPending}
            onSave={(draft) => log.mutate({ ...draft, applicationId: application.id })}
            onCancel={() => setIsAdding(false)}
          />
        </Card>
      ) : (
        <Button variant="light" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setIsAdding(true)}>
          {words.add}
        </Button>
      )}
      {application.timeline.length === 0 && <p className={classes.empty}>{words.empty}</p>}
      {daysOf(application.timeline).map(({ day, events }) => (
        <section key={day} className={classes.day}>
          <h3 className={classes.date}>
            <time dateTime={day}>{dates.day(day)}</time>
          </h3>
          <ul className={classes.events}>
            {events.map((event) => (
              <TimelineEvent key={event.id} event={event} timeline={application.timeline} />
            ))}
          </ul>
        </section>
      ))}
    </Section>
  )
}
