import type { KeyboardCoordinateGetter } from '@dnd-kit/core'

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** With the keyboard a card goes from column to column, not pixel by pixel. */
export const besideColumn: KeyboardCoordinateGetter = (event, { context }) => {
  const step = STEPS[event.code]
  const { droppableContainers, droppableRects, collisionRect, over } = context
  if (step === undefined || !collisionRect) return undefined
  event.preventDefault()
  const columns = droppableContainers
    .getEnabled()
    .flatMap(({ id }) => {
      const rect = droppableRects.get(id)
      return rect ? [{ id, rect }] : []
    })
    .sort((a, b) => a.rect.left - b.rect.left)
  const here = columns.findIndex(({ id }) => id === over?.id)
  const next = columns[Math.min(Math.max(here + step, 0), columns.length - 1)]
  if (!next) return undefined
  return { x: next.rect.left + (next.rect.width - collisionRect.width) / 2, y: next.rect.top + 48 }
}
