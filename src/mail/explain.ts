import type { MailKind } from '../domain/mail-kind.ts'
import { parseMessage } from './parse-message.ts'
import { openMailbox } from './source/open-mailbox.ts'
import { understand } from './understand.ts'

export interface Explanation {
  messageId: string | null
  kind: MailKind
  confidence: number
  company: string | null
  role: string | null
  evidence: string[]
}

/** Says what each message in these files means to a search; touches no data. */
export async function* explain(paths: readonly string[], signal?: AbortSignal): AsyncGenerator<Explanation> {
  for (const path of paths) {
    const mailbox = await openMailbox(path)
    for await (const { bytes } of mailbox.messages(signal)) {
      const message = await parseMessage(bytes)
      const { kind, confidence, company, role, evidenceText } = understand(message)
      yield { messageId: message.messageId, kind, confidence, company, role, evidence: evidenceText }
    }
  }
}
