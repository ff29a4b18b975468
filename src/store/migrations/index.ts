import type { Migration } from 'kysely/migration'
import { first } from './001-first.ts'
import { teachings } from './003-teachings.ts'

/** In order, by name; a name never changes once it was released. */
export const MIGRATIONS: Record<string, Migration> = {
  '001-first': first,
  '003-teachings': teachings,
}
