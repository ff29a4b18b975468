import type { Import } from '../../../domain/import.ts'
import type { ImportRun } from './import-run.ts'
import type { Ledger } from './reached.ts'

/**
 * Each write is one short transaction: what it changes and the progress that it answers are stored together or not at all.
 * All of them are one action, known by the import's own id.
 */
export function importLedger({ store, tell }: ImportRun, { id, fileName }: Import): Ledger<Import> {
  return {
    actionId: id,
    async write(change) {
      const { result } = await store.write({ name: 'import', subject: fileName, id }, async (to) => {
        const changed = await change(to)
        await to.imports.save(changed)
        return changed
      })
      tell(result)
      return result
    },
  }
}
