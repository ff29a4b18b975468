import * as z from 'zod'
import { ApplicationFilter } from './applications.ts'
import { ById, Done, endpoint, Id, named } from './primitives.ts'

const ViewShape = z.object({ id: Id, name: named(60), filter: ApplicationFilter })

export const views = {
  list: endpoint
    .route({ method: 'GET', path: '/views', summary: 'Saved views of the table' })
    .output(z.array(ViewShape)),
  save: endpoint
    .route({ method: 'PUT', path: '/views', summary: 'Save a view; the same name replaces it' })
    .input(ViewShape.omit({ id: true }))
    .output(Done.extend({ view: ViewShape })),
  remove: endpoint
    .route({ method: 'DELETE', path: '/views/{id}', summary: 'Remove a saved view' })
    .input(ById)
    .output(Done),
}

export type SavedView = z.infer<typeof ViewShape>
