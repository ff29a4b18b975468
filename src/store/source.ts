import type { Kysely } from 'kysely'
import type { Instant } from '../domain/day.ts'
import type { FullText } from './full-text.ts'
import type { Database } from './schema.ts'

/** What every reader is given: the database, whose data it reads, and the clock. */
export interface Source {
  db: Kysely<Database>
  personId: string
  fullText: FullText
  now: () => Instant
}
