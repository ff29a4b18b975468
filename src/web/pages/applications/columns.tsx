import { createColumnHelper, rowSortingFeature, tableFeatures } from '@tanstack/react-table'
import type { ApplicationRowView } from '../../../api/applications.ts'
import type { Dates } from '../../dates.ts'
import { lastHeard } from '../../standing/last-heard.ts'
import { nextThing } from '../../standing/next-thing.ts'
import { StandingTag } from '../../standing/standing-tag.tsx'
import { text } from '../../text.ts'

const words = text.applications.columns

/** Rows come from the server in their order; the table only keeps which column they are ordered by. */
export const features = tableFeatures({ rowSortingFeature })

const column = createColumnHelper<typeof features, ApplicationRowView>()

/** The columns whose id is the order that the server knows. The first one is drawn by the row, with its link. */
export function columnsFor(dates: Dates) {
  return column.columns([
    column.accessor('company', { id: 'company', header: words.company, sortDescFirst: false }),
    column.accessor('standing', {
      id: 'stage',
      header: words.stage,
      sortDescFirst: true,
      cell: ({ getValue }) => <StandingTag standing={getValue()} />,
    }),
    column.accessor('standing', {
      id: 'heard',
      header: words.heard,
      sortDescFirst: true,
      cell: ({ getValue }) => lastHeard(getValue(), dates.today),
    }),
    column.accessor('standing', {
      id: 'deadline',
      header: words.next,
      sortDescFirst: false,
      cell: ({ getValue }) => nextThing(getValue(), dates),
    }),
  ])
}
