import type { DecisionView, ProposalView } from '../../../api/inbox.ts'
import { PROPOSAL_GROUPS, type WaitingProposal } from '../../../domain/proposal.ts'

const SHOWN_OF_A_GROUP = 5

/** Groups first, each as one decision; then what is asked alone, newest first. */
export function decisions(waiting: readonly WaitingProposal[]): DecisionView[] {
  const groups = PROPOSAL_GROUPS.map((group) => {
    const alike = waiting.filter((each) => each.group === group)
    return { group, count: alike.length, proposals: alike.slice(0, SHOWN_OF_A_GROUP).map(proposalView) }
  })
  const singles = waiting.filter(({ group }) => group === null)
  return [
    ...groups.filter(({ count }) => count > 0),
    ...singles.map((each) => ({ group: null, count: 1, proposals: [proposalView(each)] })),
  ]
}

export function proposalView({ message, ...proposal }: WaitingProposal): ProposalView {
  return {
    ...proposal,
    from: message?.from ?? null,
    subject: message?.subject ?? null,
    runnerUp: message?.understanding.runnerUp ?? null,
    evidence: message?.understanding.evidence ?? [],
    evidenceText: message?.understanding.evidenceText ?? [],
  }
}
