import type { ProposalGroup, WaitingProposal } from '../../domain/proposal.ts'
import type { Writers } from '../../store/store.ts'
import { changing } from './changing.ts'
import { acceptProposal, dismissProposal } from './inbox/accepting.ts'
import { decisions, proposalView } from './inbox/decisions.ts'
import { setAside } from './inbox/learning.ts'
import { operation } from './operation.ts'

const endpoints = operation.inbox

const list = endpoints.list.handler(({ context: { store } }) =>
  store.read(async ({ proposals }) => {
    const waiting = decisions(await proposals.waiting())
    return { decisions: waiting, total: waiting.length }
  }),
)

const group = endpoints.group.handler(({ input, context: { store } }) =>
  store.read(async ({ proposals }) => (await proposals.waiting(input.group)).map(proposalView)),
)

const accept = endpoints.accept.handler(async ({ input: { id, correction }, context }) => {
  const { company } = await context.store.read(({ proposals }) => proposals.get(id))
  const { result, actionId } = await changing(
    context,
    { name: 'accept_proposal', subject: company },
    async (to, clock) => acceptProposal(to, await to.proposals.get(id), clock, correction),
  )
  return { actionId, applicationId: result }
})

const dismiss = endpoints.dismiss.handler(async ({ input: { id }, context }) => {
  const { company } = await context.store.read(({ proposals }) => proposals.get(id))
  const { actionId } = await changing(context, { name: 'dismiss_proposal', subject: company }, async (to) =>
    dismissProposal(to, await to.proposals.get(id)),
  )
  return { actionId }
})

const acceptGroup = endpoints.acceptGroup.handler(async ({ input, context }) => {
  const { result, actionId } = await changing(context, { name: 'accept_group' }, async (to, clock) => {
    const accepted = (await oldestFirst(to, input.group)).filter(({ id }) => !input.except.includes(id))
    for (const proposal of accepted) await acceptProposal(to, proposal, clock)
    return accepted.length
  })
  return { actionId, accepted: result }
})

const dismissGroup = endpoints.dismissGroup.handler(async ({ input, context }) => {
  const { result, actionId } = await changing(context, { name: 'dismiss_group' }, async (to) => {
    const dismissed = await oldestFirst(to, input.group)
    // Of a group put aside unread nobody said that each is none of their business: it teaches nothing.
    for (const proposal of dismissed) await setAside(to, proposal)
    return dismissed.length
  })
  return { actionId, dismissed: result }
})

export const inbox = { list, group, accept, dismiss, acceptGroup, dismissGroup }

// In the order in which it happened, so that a receipt is there before what follows from it.
async function oldestFirst({ proposals }: Writers, group: ProposalGroup): Promise<WaitingProposal[]> {
  return (await proposals.waiting(group)).toReversed()
}
