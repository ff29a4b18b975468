import type { ProposalView } from '../../../api/inbox.ts'
import { api } from '../../client.ts'
import { text } from '../../text.ts'
import { useWrite } from '../../undo.tsx'

type Acceptance = Parameters<typeof api.inbox.accept>[0]
export type Correction = NonNullable<Acceptance['correction']>

const words = text.inbox

/** The answers to one proposal: as it is, corrected, or not at all. */
export function useDecide({ id, company }: ProposalView) {
  const accept = useWrite(
    (correction: Correction | undefined) => api.inbox.accept({ id, ...(correction && { correction }) }),
    {
      said: (_, correction) => words.accepted(correction?.newApplication?.company ?? (company || words.unknownCompany)),
    },
  )
  const dismiss = useWrite(() => api.inbox.dismiss({ id }), { said: () => words.dismissed })
  const isDeciding = accept.isPending || dismiss.isPending
  return {
    accept: (correction?: Correction) => isDeciding || accept.mutate(correction),
    dismiss: () => isDeciding || dismiss.mutate(undefined),
    isDeciding,
  }
}
