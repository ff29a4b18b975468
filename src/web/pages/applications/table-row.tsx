import { Checkbox } from '@mantine/core'
import { FlexRender, type Row } from '@tanstack/react-table'
import { memo, type Ref } from 'react'
import type { ApplicationRowView } from '../../../api/applications.ts'
import { text } from '../../text.ts'
import classes from './applications-table.module.css'
import type { features } from './columns.tsx'
import { RowLink } from './row-link.tsx'

interface TableRowProps {
  row: Row<typeof features, ApplicationRowView>
  index: number
  isSelected: boolean
  onToggle: (id: string) => void
  onFocus: (index: number) => void
  ref: Ref<HTMLTableRowElement>
}

/** One application in the table. Drawn again only when it changed: while the page scrolls, all others stay as they are. */
export const TableRow = memo(function TableRow({ row, index, isSelected, onToggle, onFocus, ref }: TableRowProps) {
  const [, ...cells] = row.getAllCells()
  return (
    <tr
      ref={ref}
      data-index={index}
      aria-rowindex={index + 2}
      className={classes.row}
      data-selected={isSelected || undefined}
      onFocus={() => onFocus(index)}
    >
      <td className={classes.check}>
        <Checkbox
          size="xs"
          aria-label={text.applications.selectRow(row.original.company)}
          checked={isSelected}
          onChange={() => onToggle(row.id)}
        />
      </td>
      <td>
        <RowLink application={row.original} index={index} />
      </td>
      {cells.map((cell) => (
        <td key={cell.id}>
          <FlexRender cell={cell} />
        </td>
      ))}
    </tr>
  )
})
