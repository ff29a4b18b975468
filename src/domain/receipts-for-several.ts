import { folded } from './folded.ts'
import type { Message } from './message.ts'

/** A message as it concerns one of the roles that it is about. */
export interface ForOneRole {
  message: Message
  /** Tells the role's fact from those of the others; null for the first. */
  part: string | null
}

/** [R11] A receipt for several roles is a receipt for each of them; any other message is about one. */
export function receiptsForSeveral(message: Message): ForOneRole[] {
  const { understanding } = message
  const further = understanding.kind === 'acknowledgement' ? understanding.facts.furtherRoles : []
  return [
    { message, part: null },
    ...further.map(({ role, requisition, at }) => ({
      message: {
        ...message,
        understanding: {
          ...understanding,
          role,
          facts: { ...understanding.facts, roleAt: at, requisition, furtherRoles: [] },
        },
      },
      part: requisition ?? folded(role),
    })),
  ]
}
