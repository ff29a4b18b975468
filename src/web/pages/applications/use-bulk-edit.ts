import { api } from '../../client.ts'
import { useWrite } from '../../undo.tsx'
import type { Selection } from './use-selection.ts'

export type BulkEdit = Omit<Parameters<typeof api.applications.editMany>[0], 'ids'>

interface Wanted {
  edit: BulkEdit
  said: (count: number) => string
}

/** Changes all selected applications as one action, says how many it changed, and ends the selection. */
export function useBulkEdit({ ids, clear }: Selection): (edit: BulkEdit, said: Wanted['said']) => void {
  const write = useWrite(({ edit }: Wanted) => api.applications.editMany({ ...edit, ids: [...ids] }), {
    said: ({ changed }, { said }) => said(changed),
    onDone: clear,
  })
  return (edit, said) => write.mutate({ edit, said })
}
