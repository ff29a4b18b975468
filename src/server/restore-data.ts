import { join } from 'node:path'
import { lockFolder } from '../store/lock.ts'
import { restoreBackup } from '../store/restore-backup.ts'

/** Puts a copy in the place of a data folder's database, while no server has it: Refusal `locked` when one does. */
export async function restoreData(dataFolder: string, copy: string): Promise<{ keptOldAt: string | null }> {
  await using _ = await lockFolder(dataFolder)
  const path = join(dataFolder, 'foothold.db')
  const { oldPath } = await restoreBackup({ file: copy, path, now: () => new Date().toISOString() })
  return { keptOldAt: oldPath }
}
