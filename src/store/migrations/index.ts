import type { Migration } from 'kysely/migration'
import { first } from './001-first.ts'
import { accounts } from './002-accounts.ts'
import { teachings } from './003-teachings.ts'

/** In order, by name; a name never changes once it was released. */
export const MIGRATIONS: Record<string, Migration> = {
  '001-first': first,
  '002-accounts': accounts,
  '003-teachings': teachings,
}
