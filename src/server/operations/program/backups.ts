import { type Backup, backUp as copyDatabase, listBackups } from '../../../store/backup.ts'
import { operation } from '../operation.ts'

export const backups = operation.program.backups.handler(async ({ context: { foothold } }) =>
  (await listBackups(foothold.backupsFolder)).map(described),
)

/** Always of the person's own data, also while the example is open. */
export const backUp = operation.program.backUp.handler(async ({ context: { foothold, now } }) =>
  described(await copyDatabase({ path: foothold.databasePath, folder: foothold.backupsFolder, now })),
)

/** The key to the passwords of accounts lies beside the database, never in it. */
function described(copy: Backup): Backup & { holdsKey: false } {
  return { ...copy, holdsKey: false }
}
