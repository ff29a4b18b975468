import { useMutation } from '@tanstack/react-query'
import { api } from '../client.ts'
import { forgetActions, sayProblem } from '../undo.tsx'

/** Back from the example to the person's own search; the example is gone then. `goFirst` leaves a page that shows what will be gone. */
export function useLeaveExample(goFirst?: () => Promise<void>) {
  return useMutation({
    mutationFn: async () => {
      await goFirst?.()
      return api.program.leaveExample()
    },
    onSuccess: forgetActions,
    onError: sayProblem,
  })
}
