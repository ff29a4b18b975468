import { join } from 'node:path'
import { lockFolder } from '../store/lock.ts'
import { restoreBackup } from '../store/restore-backup.ts'
import { DATABASE_NAME } from './database-name.ts'

/** Puts a copy in the place of the present data, while no server runs. Refusal `locked`, `not_found`, `newer_data`, `damaged_data`. */
export async function restore(
  copy: string,
  { dataFolder }: { dataFolder: string },
): Promise<{ keptOldAt: string | null }> {
  await using _lock = await lockFolder(dataFolder)
  const now = () => new Date().toISOString()
  const { oldPath } = await restoreBackup({ file: copy, path: join(dataFolder, DATABASE_NAME), now })
  return { keptOldAt: oldPath }
}
