import type { ApplicationFilter } from './application/filter.ts'

/** A filter of the table that the person gave a name. */
export interface SavedView {
  id: string
  name: string
  filter: ApplicationFilter
}
