import { Checkbox } from '@mantine/core'
import { useTable } from '@tanstack/react-table'
import { useMemo } from 'react'
import { useDates } from '../../queries.ts'
import { text } from '../../text.ts'
import { SORTS } from './applications-search.ts'
import classes from './applications-table.module.css'
import { columnsFor, features } from './columns.tsx'
import type { ListProps } from './list-props.ts'
import { SortHeader } from './sort-header.tsx'
import { TableRow } from './table-row.tsx'
import { useRowKeys } from './use-row-keys.ts'
import { MOST_SELECTED } from './use-selection.ts'
import { useVirtualRows } from './use-virtual-rows.ts'

const words = text.applications
const ROW_HEIGHT = 67

/** One row per application. Only the rows in sight are in the page, however many there are. */
export function ApplicationsTable({ rows, total, search, change, selection, onNearEnd, isReadingOn }: ListProps) {
  const dates = useDates()
  const columns = useMemo(() => columnsFor(dates), [dates])
  const sorting = search.sort ? [{ id: search.sort, desc: search.direction !== 'up' }] : []
  const table = useTable({
    features,
    columns,
    data: rows,
    getRowId: ({ id }) => id,
    manualSorting: true,
    state: { sorting },
    onSortingChange: (update) => {
      const [next] = typeof update === 'function' ? update(sorting) : update
      change({ sort: SORTS.find((sort) => sort === next?.id), direction: next && !next.desc ? 'up' : undefined })
    },
  })
  const { listRef, rowRef, items, before, after, scrollTo, firstInSight } = useVirtualRows(
    { rows, onNearEnd },
    ROW_HEIGHT,
  )
  const onRow = useRowKeys({ rows, selection, scrollTo, firstInSight })
  const models = table.getRowModel().rows
  const most = Math.min(rows.length, MOST_SELECTED)

  return (
    <table ref={listRef} className={classes.table} aria-label={words.tableLabel} aria-rowcount={total + 1}>
      <thead>
        <tr aria-rowindex={1}>
          <th className={classes.check}>
            <Checkbox
              size="xs"
              aria-label={words.selectShown}
              checked={selection.ids.size === most}
              indeterminate={selection.ids.size > 0 && selection.ids.size < most}
              onChange={() => selection.toggleAll(rows.slice(0, most).map(({ id }) => id))}
            />
          </th>
          {table.getFlatHeaders().map(({ id, column }) => (
            <SortHeader
              key={id}
              label={String(column.columnDef.header)}
              sorted={column.getIsSorted()}
              onSort={column.getToggleSortingHandler()}
            />
          ))}
        </tr>
      </thead>
      <tbody>
        <Spacer height={before} />
        {items.map(({ index }) => {
          const row = models[index]
          return (
            row && (
              <TableRow
                key={row.id}
                ref={rowRef}
                row={row}
                index={index}
                isSelected={selection.ids.has(row.id)}
                onToggle={selection.toggle}
                onFocus={onRow}
              />
            )
          )
        })}
        <Spacer height={after} />
      </tbody>
      {isReadingOn && <caption className={classes.more}>{words.loadingMore}</caption>}
    </table>
  )
}

// Stands for the rows that are out of sight, so that the page is as long as the list.
function Spacer({ height }: { height: number }) {
  return height > 0 ? (
    <tr aria-hidden>
      <td colSpan={5} className={classes.spacer} style={{ height }} />
    </tr>
  ) : null
}
