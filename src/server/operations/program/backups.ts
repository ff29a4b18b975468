import { backUp as copyDatabase, listBackups } from '../../../store/backup.ts'
import { operation } from '../operation.ts'

export const backups = operation.program.backups.handler(({ context: { foothold } }) =>
  listBackups(foothold.backupsFolder),
)

/** Always of the person's own data, also while the example is open. */
export const backUp = operation.program.backUp.handler(({ context: { foothold, now } }) =>
  copyDatabase({ path: foothold.databasePath, folder: foothold.backupsFolder, now }),
)
