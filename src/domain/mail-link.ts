import type { MailMessage } from './message.ts'

/** Where a provider shows a message in its own pages. */
export interface MailLink {
  provider: string
  url: string
}

interface Provider {
  name: string
  imapHost: string
  /** Of a search for a Message-ID. */
  address: (messageId: string) => string
}

const GMAIL: Provider = {
  name: 'Gmail',
  imapHost: 'imap.gmail.com',
  address: (id) => `https://mail.google.com/mail/#search/${encodeURIComponent(`rfc822msgid:${id}`)}`,
}
const FASTMAIL: Provider = {
  name: 'Fastmail',
  imapHost: 'imap.fastmail.com',
  address: (id) => `https://app.fastmail.com/mail/search:${encodeURIComponent(`msgid:${id}`)}`,
}

/**
 * [R12] Where the person's provider shows this message. Only Gmail labels mail, so labels tell an export of Gmail; else the mailbox that
 * is read tells, if there is just one. Null for providers without such links, and for a message without an id.
 */
export function mailLink(
  { messageId, labels }: Pick<MailMessage, 'messageId' | 'labels'>,
  hosts: readonly string[],
): MailLink | null {
  if (messageId === null) return null
  const [host, ...others] = hosts
  const known = others.length === 0 ? [GMAIL, FASTMAIL].find(({ imapHost }) => imapHost === host) : undefined
  const provider = labels.length > 0 ? GMAIL : known
  return provider ? { provider: provider.name, url: provider.address(messageId) } : null
}
