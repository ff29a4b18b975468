import type { ApplicationRowView } from '../../../../api/applications.ts'
import type { Stage } from '../../../../domain/application/stage.ts'

export interface Column {
  stage: Stage
  /** How many there are in all; `items` are the first of them. */
  total: number
  items: ApplicationRowView[]
}

export function stageOf(columns: readonly Column[], id: unknown): Stage | undefined {
  return columns.find(({ items }) => items.some((card) => card.id === id))?.stage
}

/** The columns as they will be once the card has moved. */
export function withMoved(columns: readonly Column[], card: ApplicationRowView, stage: Stage): Column[] {
  const from = stageOf(columns, card.id)
  return columns.map((column) => {
    if (column.stage === stage && from !== stage)
      return { ...column, total: column.total + 1, items: [card, ...column.items] }
    if (column.stage === from && from !== stage)
      return { ...column, total: column.total - 1, items: column.items.filter(({ id }) => id !== card.id) }
    return column
  })
}
