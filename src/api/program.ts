import * as z from 'zod'
import { DayText, Done, endpoint, Id, InstantText, line } from './primitives.ts'

const Zone = line(100).min(1)
/** A copy never holds the key to the passwords of accounts: restored elsewhere, it asks to sign in again. */
const HoldsKey = z.literal(false)

export const program = {
  status: endpoint.route({ method: 'GET', path: '/status', summary: 'What the page needs first' }).output(
    z.object({
      version: z.string(),
      world: z.enum(['own', 'example']),
      /** False until the person added, imported or chose to start empty: then the doors are shown. */
      hasBegun: z.boolean(),
      today: DayText,
      zone: z.string(),
      inbox: z.int(),
      currentSearchId: Id.nullable(),
      runningImportId: Id.nullable(),
      dataFolder: z.string(),
    }),
  ),
  begin: endpoint.route({ method: 'POST', path: '/beginning', summary: 'Start empty' }).output(Done),
  settings: endpoint
    .route({ method: 'PATCH', path: '/settings', summary: 'Change settings' })
    .input(z.object({ zone: Zone.optional() }))
    .output(Done.extend({ zone: z.string() })),
  enterExample: endpoint
    .route({ method: 'POST', path: '/example', summary: 'Open the example search, apart from real data' })
    .output(z.object({ applications: z.int() })),
  leaveExample: endpoint
    .route({ method: 'DELETE', path: '/example', summary: 'Leave the example search without trace' })
    .output(z.object({ left: z.literal(true) })),
  backups: endpoint
    .route({ method: 'GET', path: '/backups', summary: 'Copies of the database' })
    .output(z.array(z.object({ fileName: z.string(), bytes: z.number(), madeAt: InstantText, holdsKey: HoldsKey }))),
  backUp: endpoint
    .route({ method: 'POST', path: '/backups', summary: 'Make a copy of the database now' })
    .output(z.object({ fileName: z.string(), path: z.string(), bytes: z.number(), holdsKey: HoldsKey })),
  doctor: endpoint
    .route({ method: 'POST', path: '/doctor', summary: 'Check the database and rebuild what is only derived' })
    .output(
      z.object({
        integrity: z.string(),
        summariesRepaired: z.int(),
        applications: z.int(),
        messages: z.int(),
        bytes: z.number(),
        schemaVersion: z.string(),
      }),
    ),
  erase: endpoint
    .route({ method: 'POST', path: '/erasure', summary: 'Erase everything' })
    .input(z.object({ confirm: z.literal('erase everything') }))
    .output(z.object({ erased: z.literal(true), copiesMayRemain: z.array(z.string()) })),
}
