import type { Import } from '../../../domain/import.ts'
import type { Writers } from '../../../store/store.ts'
import type { ImportRun } from './import-run.ts'

/**
 * One short transaction of an import: what `change` writes and the progress that it answers are stored together or not at all.
 * All of them are one action, known by the import's own id.
 */
export async function writeImport(
  run: ImportRun,
  present: Import,
  change: (to: Writers) => Promise<Import>,
): Promise<Import> {
  const action = { name: 'import', subject: present.fileName, id: present.id } as const
  const { result } = await run.store.write(action, async (to) => {
    const changed = await change(to)
    await to.imports.save(changed)
    return changed
  })
  run.tell(result)
  return result
}
