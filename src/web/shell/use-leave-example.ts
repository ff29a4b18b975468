import { useMutation } from '@tanstack/react-query'
import { api } from '../client.ts'
import { forgetActions, sayProblem } from '../undo.tsx'

/** Back from the example to the person's own search; the example is gone then. */
export function useLeaveExample(onLeft?: () => void) {
  return useMutation({
    mutationFn: () => api.program.leaveExample(),
    onSuccess: () => {
      forgetActions()
      onLeft?.()
    },
    onError: sayProblem,
  })
}
