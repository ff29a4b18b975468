import type { ApplicationRowView } from '../../../api/applications.ts'
import type { FilterProps } from './applications-filter.tsx'
import type { Selection } from './use-selection.ts'

/** What the table and the cards are both given. */
export interface ListProps extends FilterProps {
  rows: ApplicationRowView[]
  /** How many there are in all; `rows` holds those that were read so far. */
  total: number
  selection: Selection
  onNearEnd: () => void
  isReadingOn: boolean
}
