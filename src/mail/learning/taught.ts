import { companyKey } from '../../domain/company-name.ts'
import type { MailMessage, Understanding } from '../../domain/message.ts'
import type { Teaching } from '../../domain/teaching.ts'
import { alikeKey } from './alike-key.ts'
import { senderKey } from './sender-key.ts'

/** As sure as a person's word about another message makes: enough for what is harmless, never for an ending or an offer. */
const SURE_BY_WORD = 0.9

/** [M60] A message as it was understood, with what the person taught: kind, then the name, then the sender's company. */
export function taught(
  message: MailMessage,
  understanding: Understanding,
  teachings: readonly Teaching[],
): Understanding {
  if (teachings.length === 0) return understanding
  const alike = alikeKey(message, understanding)
  const byKind = alike === null ? undefined : teachings.find((each) => each.sort === 'alike' && each.key === alike)
  const kind = byKind?.sort === 'alike' ? byKind.kind : understanding.kind
  return {
    ...understanding,
    ...(kind === understanding.kind ? {} : { kind, confidence: SURE_BY_WORD, runnerUp: understanding.kind }),
    company: companyOf(message, understanding, teachings),
  }
}

function companyOf(message: MailMessage, { company }: Understanding, teachings: readonly Teaching[]): string | null {
  const name = company === null ? null : companyKey(company)
  const sender = senderKey(message)
  const byName = teachings.find((each) => each.sort === 'name' && each.key === name)
  const bySender = teachings.find((each) => each.sort === 'sender' && each.key === sender)
  if (byName?.sort === 'name') return byName.company
  return company === null && bySender?.sort === 'sender' ? bySender.company : company
}
