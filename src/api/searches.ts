import * as z from 'zod'
import { DayText, Done, endpoint, Id, named } from './primitives.ts'

const SearchShape = z.object({
  id: Id,
  name: named(100),
  startedOn: DayText,
  endedOn: DayText.nullable(),
  /** How many applications the person says they sent that left no mail; null until asked. */
  leftNoMail: z.int().min(0).max(100_000).nullable(),
  applications: z.int(),
})

const Fields = SearchShape.omit({ id: true, applications: true })

export const searches = {
  list: endpoint
    .route({ method: 'GET', path: '/searches', summary: 'All searches, the current one first' })
    .output(z.array(SearchShape)),
  add: endpoint
    .route({ method: 'POST', path: '/searches', summary: 'Begin a new search; the current one ends' })
    .input(Fields.pick({ name: true, startedOn: true }))
    .output(Done.extend({ search: SearchShape })),
  edit: endpoint
    .route({ method: 'PATCH', path: '/searches/{id}', summary: 'Edit a search' })
    .input(Fields.partial().extend({ id: Id }))
    .output(Done.extend({ search: SearchShape })),
}

export type SearchView = z.infer<typeof SearchShape>
