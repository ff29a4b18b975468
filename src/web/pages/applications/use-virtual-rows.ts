import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useEffectEvent, useState } from 'react'
import type { ListProps } from './list-props.ts'

const NEAR_END = 30

/** The rows that are in sight and a few around them; the page itself scrolls. `size` is a row's likely height in pixels. */
export function useVirtualRows({ rows, onNearEnd }: Pick<ListProps, 'rows' | 'onNearEnd'>, size: number) {
  const [top, setTop] = useState(0)
  const listRef = useCallback((list: HTMLElement | null) => {
    if (list) setTop(list.getBoundingClientRect().top + window.scrollY)
  }, [])
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => size,
    getItemKey: (index) => rows[index]?.id ?? index,
    scrollMargin: top,
    overscan: 8,
    // The head of the table above, the bar of the selection below.
    scrollPaddingStart: 56,
    scrollPaddingEnd: 96,
  })
  const items = virtualizer.getVirtualItems()
  const last = items.at(-1)?.index ?? 0
  const nearEnd = useEffectEvent(onNearEnd)
  useEffect(() => {
    if (last >= rows.length - NEAR_END) nearEnd()
  }, [last, rows.length])

  return {
    listRef,
    rowRef: virtualizer.measureElement,
    items,
    before: (items[0]?.start ?? top) - top,
    after: virtualizer.getTotalSize() - ((items.at(-1)?.end ?? top) - top),
    firstInSight: () => virtualizer.range?.startIndex ?? 0,
    scrollTo: (index: number) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  }
}
