import { useEffect, useRef, useState } from 'react'
import { useKeys } from '../../ui/use-keys.ts'
import type { ListProps } from './list-props.ts'

interface RowKeys extends Pick<ListProps, 'rows' | 'selection'> {
  scrollTo: (row: number) => void
  /** Where moving starts while no row is in hand. */
  firstInSight: () => number
}

/** Moves through the rows with j, k and the arrows. The row in hand has the focus, so that Enter opens it. */
export function useRowKeys({ rows, selection, scrollTo, firstInSight }: RowKeys) {
  const [current, setCurrent] = useState<number | null>(null)
  const wanted = useRef<number | null>(null)

  // A row far away is drawn only after the page has scrolled to it, so the focus waits for the drawing that holds it.
  useEffect(() => {
    const row = wanted.current === null ? null : document.querySelector<HTMLElement>(`[data-row="${wanted.current}"]`)
    if (!row) return
    wanted.current = null
    row.focus({ preventScroll: true })
  })

  const go = (by: number) => {
    if (rows.length === 0) return
    const next = current === null ? firstInSight() : Math.min(Math.max(current + by, 0), rows.length - 1)
    wanted.current = next
    setCurrent(next)
    scrollTo(next)
  }
  const select = () => {
    const row = current === null ? undefined : rows[current]
    if (!row) return false
    selection.toggle(row.id)
  }
  const down = () => go(1)
  const up = () => go(-1)
  useKeys({ j: down, ArrowDown: down, k: up, ArrowUp: up, x: select, ' ': select })
  return setCurrent
}
