import type { OpenDatabase } from './dialect.ts'
import type { Source } from './source.ts'

/** Children before their parents. */
const TABLES = [
  'change',
  'action',
  'teaching',
  'postponement',
  'setting',
  'saved_view',
  'import',
  'account_folder',
  'account',
  'proposal',
  'fact',
  'event',
  'message_seen',
  'message',
  'application_summary',
  'application',
  'search',
] as const

/** Deletes all that is kept of the person, beyond any undo, and rewrites the file so that nothing of it stays in free pages. */
export async function erase(source: Source, opened: OpenDatabase): Promise<void> {
  await source.db.transaction().execute(async (transaction) => {
    for (const table of TABLES) await transaction.deleteFrom(table).where('person_id', '=', source.personId).execute()
    await source.fullText.clear()
  })
  opened.compact()
}
