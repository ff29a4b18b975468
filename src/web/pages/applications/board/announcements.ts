import type { Announcements, UniqueIdentifier } from '@dnd-kit/core'
import { STAGES } from '../../../../domain/application/stage.ts'
import { text } from '../../../text.ts'
import { type Column, stageOf } from './columns.ts'

const words = text.applications.board

/** What a screen reader says while a card is moved. */
export function announcementsFor(columns: readonly Column[]): Announcements {
  const company = (id: UniqueIdentifier) =>
    columns.flatMap(({ items }) => items).find((card) => card.id === id)?.company ?? ''
  const home = (id: UniqueIdentifier) => nameOf(stageOf(columns, id))
  return {
    onDragStart: ({ active }) => words.pickedUp(company(active.id), home(active.id)),
    onDragOver: ({ active, over }) =>
      over ? words.over(company(active.id), nameOf(over.id)) : words.nowhere(company(active.id)),
    onDragEnd: ({ active, over }) =>
      over ? words.dropped(company(active.id), nameOf(over.id)) : words.cancelled(company(active.id), home(active.id)),
    onDragCancel: ({ active }) => words.cancelled(company(active.id), home(active.id)),
  }
}

function nameOf(id: UniqueIdentifier | undefined): string {
  const stage = STAGES.find((each) => each === id)
  return stage ? text.words.stage[stage] : ''
}
