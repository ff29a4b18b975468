import { useDraggable } from '@dnd-kit/core'
import { IconGripVertical } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ApplicationRowView, StandingView } from '../../../../api/applications.ts'
import type { Dates } from '../../../dates.ts'
import { useDates } from '../../../queries.ts'
import { lastHeard } from '../../../standing/last-heard.ts'
import { nextThing } from '../../../standing/next-thing.ts'
import { text } from '../../../text.ts'
import classes from './board.module.css'

const words = text.applications

/** A card that the pointer drags by any part of it, and the keyboard by its handle. */
export function BoardCard({ application }: { application: ApplicationRowView }) {
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, isDragging } = useDraggable({ id: application.id })
  return (
    <li
      ref={setNodeRef}
      className={classes.place}
      data-moving={isDragging || undefined}
      onPointerDown={(event) => listeners?.onPointerDown?.(event)}
    >
      <CardFace
        application={application}
        handle={
          <button
            type="button"
            ref={setActivatorNodeRef}
            className={classes.handle}
            {...attributes}
            aria-roledescription={undefined}
            aria-label={words.board.handle(application.company)}
            onKeyDown={(event) => listeners?.onKeyDown?.(event)}
          >
            <IconGripVertical size={16} aria-hidden />
          </button>
        }
      />
    </li>
  )
}

interface CardFaceProps {
  application: ApplicationRowView
  handle?: ReactNode
  isHeld?: boolean
}

/** What a card shows, in its column and while it is carried. */
export function CardFace({ application: { id, company, role, standing }, handle, isHeld }: CardFaceProps) {
  const dates = useDates()
  return (
    <div className={classes.card} data-held={isHeld || undefined}>
      <div className={classes.words}>
        <Link to="/applications/$id" params={{ id }} className={classes.company} draggable={false} preload={false}>
          {company}
        </Link>
        <div className={classes.role}>{role === '' ? words.roleUnknown : role}</div>
        <div className={classes.when}>{whatMatters(standing, dates)}</div>
      </div>
      {handle}
    </div>
  )
}

function whatMatters(standing: StandingView, dates: Dates): string {
  const hasNext = standing.nextInterview !== null || standing.deadline !== null
  return hasNext ? nextThing(standing, dates) : lastHeard(standing, dates.today)
}
