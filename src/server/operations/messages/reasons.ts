import type { WhyView } from '../../../api/messages.ts'
import { type Message, otherSide } from '../../../domain/message.ts'
import type { Teaching } from '../../../domain/teaching.ts'

/** What a person is told who asks why a message is taken for what it is. */
export async function reasons(message: Message, teachings: readonly Teaching[]): Promise<WhyView> {
  // Loaded when first needed: reading mail is most of the program's weight.
  const [{ why }, { alikeKey }, { senderOf }] = await Promise.all([
    import('../../../mail/why.ts'),
    import('../../../mail/learning/alike-key.ts'),
    import('../../../mail/senders/sender-of.ts'),
  ])
  const { understanding, authentication } = message
  const alike = alikeKey(message, understanding)
  const address = otherSide(message)?.address ?? null
  const sender = address === null ? null : senderOf(address)
  return {
    ...why(message, understanding.kind),
    language: understanding.language,
    sender: sender === null ? null : senderName(sender.role),
    senderDomain: sender?.domain ?? null,
    authentication,
    isTaught: teachings.some((each) => each.sort === 'alike' && each.key === alike),
  }
}

function senderName(role: string | null): WhyView['sender'] {
  switch (role) {
    case null:
      return 'own_domain'
    case 'applicant_system':
    case 'assessment':
    case 'job_board':
      return role
    case 'freemail':
      return 'mail_provider'
    default:
      return 'other'
  }
}
