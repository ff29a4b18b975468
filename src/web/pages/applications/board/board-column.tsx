import { useDroppable } from '@dnd-kit/core'
import { Link } from '@tanstack/react-router'
import { text } from '../../../text.ts'
import classes from './board.module.css'
import { BoardCard } from './board-card.tsx'
import type { Column } from './columns.ts'

const words = text.applications.board

export function BoardColumn({ column: { stage, total, items } }: { column: Column }) {
  const { setNodeRef, isOver } = useDroppable({ id: stage })
  const name = text.words.stage[stage]
  const more = total - items.length
  return (
    <section
      ref={setNodeRef}
      className={classes.column}
      data-over={isOver || undefined}
      aria-label={words.columnLabel(name, total)}
    >
      <h2 className={classes.title}>
        {name} <span className={classes.total}>{total.toLocaleString('en')}</span>
      </h2>
      {items.length === 0 && <p className={classes.empty}>{words.empty}</p>}
      <ul className={classes.cards}>
        {items.map((application) => (
          <BoardCard key={application.id} application={application} />
        ))}
      </ul>
      {more > 0 && (
        <Link to="/applications" search={{ stages: [stage] }} className={classes.more}>
          {words.more(more)}
        </Link>
      )}
    </section>
  )
}
