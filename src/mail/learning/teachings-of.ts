import { companyKey } from '../../domain/company-name.ts'
import type { MailKind } from '../../domain/mail-kind.ts'
import type { Message } from '../../domain/message.ts'
import type { UnkeptTeaching } from '../../domain/teaching.ts'
import { alikeKey } from './alike-key.ts'
import { senderKey } from './sender-key.ts'

/** What the person said that a message really is; what they left as it was is left out. */
export interface Correction {
  kind?: MailKind | undefined
  company?: string | undefined
}

/** [M60] What a correction of one message teaches about others; nothing where it could only mislead. */
export function teachingsOf(message: Message, { kind, company }: Correction): UnkeptTeaching[] {
  const { understanding, id: messageId } = message
  const alike = alikeKey(message, understanding)
  const ofKind: UnkeptTeaching[] =
    kind === undefined || kind === understanding.kind || alike === null
      ? []
      : [{ sort: 'alike', key: alike, kind, shown: understanding.evidenceText[0] ?? message.subject, messageId }]
  return [...ofKind, ...(company === undefined ? [] : ofCompany(message, company))]
}

function ofCompany(message: Message, company: string): UnkeptTeaching[] {
  const { understanding, id: messageId } = message
  const understood = understanding.company
  if (understood !== null) {
    const key = companyKey(understood)
    return key === companyKey(company) ? [] : [{ sort: 'name', key, company, shown: understood, messageId }]
  }
  const sender = senderKey(message)
  return sender === null ? [] : [{ sort: 'sender', key: sender, company, shown: sender, messageId }]
}
