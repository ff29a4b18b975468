import {
  DndContext,
  type DragEndEvent,
  DragOverlay,
  type DragStartEvent,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ApplicationRowView } from '../../../../api/applications.ts'
import { STAGES, type Stage } from '../../../../domain/application/stage.ts'
import { api, ask } from '../../../client.ts'
import { text } from '../../../text.ts'
import { AsyncPanel } from '../../../ui/async-panel.tsx'
import { useWrite } from '../../../undo.tsx'
import { type ApplicationsSearch, said } from '../applications-search.ts'
import { announcementsFor } from './announcements.ts'
import { besideColumn } from './beside-column.ts'
import classes from './board.module.css'
import { CardFace } from './board-card.tsx'
import { BoardColumn } from './board-column.tsx'
import { type Column, stageOf, withMoved } from './columns.ts'

const words = text.applications

/** Open applications by stage. Putting a card into another column is the event that says so, and can be undone. */
export function Board({ search }: { search: ApplicationsSearch }) {
  const { q, channels, tag, searchId } = search
  const query = useQuery(
    ask.applications.board.queryOptions({
      input: said({ q, channels, tag, searchId }),
      placeholderData: keepPreviousData,
    }),
  )
  return <AsyncPanel query={query}>{({ columns }) => <Columns columns={columns} />}</AsyncPanel>
}

function Columns({ columns: read }: { columns: Column[] }) {
  const [held, setHeld] = useState<ApplicationRowView | null>(null)
  const move = useWrite(
    ({ card, stage }: { card: ApplicationRowView; stage: Stage }) => api.applications.move({ id: card.id, stage }),
    {
      said: (_, { card, stage }) => words.done.moved(card.company, text.words.stage[stage]),
    },
  )
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
    useSensor(KeyboardSensor, { coordinateGetter: besideColumn }),
  )
  // Until the server has answered, the card stays where it was put down.
  const columns = move.isPending ? withMoved(read, move.variables.card, move.variables.stage) : read
  const cardOf = (id: unknown) => columns.flatMap(({ items }) => items).find((card) => card.id === id)

  const pickUp = ({ active }: DragStartEvent) => setHeld(cardOf(active.id) ?? null)
  const putDown = ({ active, over }: DragEndEvent) => {
    setHeld(null)
    const card = cardOf(active.id)
    const stage = STAGES.find((each) => each === over?.id)
    if (card && stage && stageOf(columns, card.id) !== stage) move.mutate({ card, stage })
  }

  return (
    <DndContext
      sensors={sensors}
      onDragStart={pickUp}
      onDragEnd={putDown}
      onDragCancel={() => setHeld(null)}
      accessibility={{
        announcements: announcementsFor(columns),
        screenReaderInstructions: { draggable: words.board.instructions },
      }}
    >
      <section className={classes.board} data-wide aria-label={words.board.label}>
        {columns.map((column) => (
          <BoardColumn key={column.stage} column={column} />
        ))}
      </section>
      <DragOverlay dropAnimation={null}>{held && <CardFace application={held} isHeld />}</DragOverlay>
    </DndContext>
  )
}
