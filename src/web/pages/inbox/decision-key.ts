import type { DecisionView } from '../../../api/inbox.ts'

/** The same for the same decision each time that the list is read. */
export function decisionKey({ group, proposals }: DecisionView): string {
  return group ?? proposals[0]?.id ?? ''
}
