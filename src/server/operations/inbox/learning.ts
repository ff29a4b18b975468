import { companyKey } from '../../../domain/company-name.ts'
import type { EventKind } from '../../../domain/event.ts'
import { MAIL_KINDS, type MailKind } from '../../../domain/mail-kind.ts'
import type { Message } from '../../../domain/message.ts'
import type { Proposal } from '../../../domain/proposal.ts'
import type { Writers } from '../../../store/store.ts'

// Loaded when first needed: reading mail is most of the program's weight.
const learning = () => import('../../../mail/learning/teachings-of.ts')
const applying = () => import('../../../mail/learning/taught.ts')

/**
 * [M60] Keeps what a correction teaches, and looks at what waits already in its light: what is now known to be no business of
 * the search is set aside with it, and a company's name is put right.
 */
export async function learnFrom(
  to: Writers,
  message: Message,
  correction: { eventKind?: EventKind | undefined; company?: string | undefined; isUnrelated?: boolean },
): Promise<void> {
  const { teachingsOf } = await learning()
  const kind = correction.isUnrelated ? 'unrelated' : mailKindOf(correction.eventKind)
  const taughtNow = teachingsOf(message, { kind, company: correction.company })
  for (const teaching of taughtNow) await to.teachings.learn(teaching)
  if (taughtNow.length > 0) await applyToWaiting(to, message.id)
}

/** [M60] The person calls a company otherwise than its mail does: by that name it is known from now on. */
export async function learnName(to: Writers, applicationId: string, company: string): Promise<void> {
  const { teachingsOf } = await learning()
  for (const message of await to.messages.ofApplication(applicationId))
    for (const teaching of teachingsOf(message, { company })) await to.teachings.learn(teaching)
}

async function applyToWaiting(to: Writers, decidedMessageId: string): Promise<void> {
  const { taught } = await applying()
  const teachings = await to.teachings.list()
  for (const proposal of await to.proposals.waiting()) {
    if (proposal.messageId === null || proposal.messageId === decidedMessageId) continue
    const message = await to.messages.get(proposal.messageId)
    const { kind, company } = taught(message, message.understanding, teachings)
    if (kind === 'unrelated') await setAside(to, proposal)
    else if (
      proposal.applicationId === null &&
      company !== null &&
      companyKey(company) !== companyKey(proposal.company)
    )
      await to.proposals.rename(proposal.id, company)
  }
}

export async function setAside(to: Writers, { id, factKey, messageId, applicationId }: Proposal): Promise<void> {
  await to.facts.settle({ key: factKey, state: 'dismissed', applicationId, eventId: null, messageId })
  await to.proposals.resolve(id, 'dismissed')
}

/** An event told by mail has its kind's name; a closed role is a no as mail goes. */
function mailKindOf(eventKind: EventKind | undefined): MailKind | undefined {
  return eventKind === 'role_closed' ? 'rejection' : MAIL_KINDS.find((kind) => kind === eventKind)
}
