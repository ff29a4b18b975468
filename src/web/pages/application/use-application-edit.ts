import type { ApplicationEditInput, ApplicationView } from '../../../api/applications.ts'
import { api } from '../../client.ts'
import { text } from '../../text.ts'
import { useWrite } from '../../undo.tsx'

export type Save = (change: ApplicationEditInput) => Promise<unknown>

/** Changes facts of an application. The promise ends when it is stored, so that a field can stay open until then. */
export function useApplicationEdit({ id }: ApplicationView): Save {
  const edit = useWrite((change: ApplicationEditInput) => api.applications.edit({ ...change, id }), {
    said: () => text.application.done.edited,
  })
  return edit.mutateAsync
}
