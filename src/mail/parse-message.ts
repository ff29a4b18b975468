import PostalMime, { type Address, type Attachment, decodeWords, type Email } from 'postal-mime'
import type { Instant } from '../domain/day.ts'
import type { MailAddress, MailMessage } from '../domain/message.ts'
import { authentication } from './parse/authentication.ts'
import { fingerprint } from './parse/fingerprint.ts'
import { htmlText } from './parse/html-text.ts'
import { invitationsIn } from './parse/invitations.ts'
import { readableParts } from './parse/readable-parts.ts'

const MOST_TEXT = 200_000
const MOST_RECIPIENTS = 50
const MOST_REFERENCES = 50
const SENT_LABELS = new Set([
  'sent',
  'gesendet',
  'sent mail',
  'envoyés',
  'messages envoyés',
  'enviados',
  'enviado',
  'inviati',
  'posta inviata',
  'verzonden',
  'wysłane',
])
const ROBOT =
  /^(.*[-_.])?(no|not|do-?not|donot)[-_.]?(reply|respond|antworten?)|^(notifications?|mailer-daemon|system|auto(mated|mailer)?|noreply.*)@/i

/** Reads a message: headers and text, attachments never. Never throws, whatever the bytes are (SPEC M11). */
export async function parseMessage(bytes: Uint8Array): Promise<MailMessage> {
  const readable = readableParts(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  const email = await PostalMime.parse(readable, { forceRfc822Attachments: true, maxHeadersSize: 512 * 1024 }).catch(
    () => nothing,
  )
  return messageOf(email)
}

const nothing: Email = { headers: [], headerLines: [], attachments: [] }

function messageOf(email: Email): MailMessage {
  const header = (key: string) => email.headers.find((each) => each.key === key)?.value ?? null
  const from = addressesIn(email.from ? [email.from] : [])[0] ?? null
  const labels = labelsIn(header('x-gmail-labels'))
  const message = {
    messageId: idsIn(email.messageId ?? '')[0] ?? null,
    references: [...new Set([...idsIn(email.references ?? ''), ...idsIn(email.inReplyTo ?? '')])].slice(
      -MOST_REFERENCES,
    ),
    from,
    replyTo: addressesIn(email.replyTo ?? [])[0] ?? null,
    to: addressesIn(email.to ?? []).slice(0, MOST_RECIPIENTS),
    subject: clean(email.subject ?? '')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 1000),
    sentAt: instantOf(email.date),
    text: textOf(email),
    labels,
    authentication: authentication(header('authentication-results'), from?.address ?? null),
    isAutomated: isAutomated(header, from),
    isList:
      header('list-id') !== null || header('list-post') !== null || /^(list|bulk)/i.test(header('precedence') ?? ''),
    isFromOwner: labels.some((label) => SENT_LABELS.has(label.toLowerCase())),
    invitations: invitationsIn(email.attachments.map(contentOf)),
  }
  return { fingerprint: fingerprint(message), ...message }
}

function textOf(email: Email): string {
  const plain = clean(email.text ?? '').trim()
  // Some senders put one sentence into the plain part ("Your client cannot show HTML") and everything into the HTML.
  const isStub = plain.length < 200 && (email.html ?? '').length > 4 * plain.length
  const text = isStub ? htmlText(clean((email.html ?? '').slice(0, 5 * MOST_TEXT))) || plain : plain
  return text.slice(0, MOST_TEXT)
}

function clean(text: string): string {
  return text.replaceAll('\0', '').replace(/\r\n?/g, '\n').toWellFormed()
}

function addressesIn(addresses: readonly Address[]): MailAddress[] {
  return addresses
    .flatMap((each) => each.group ?? [each])
    .map(({ name, address }) => ({ name: clean(name).trim() || null, address: clean(address ?? '').trim() }))
    .filter(({ name, address }) => name !== null || address !== '')
}

function idsIn(text: string): string[] {
  return [...text.slice(-20_000).matchAll(/<([^<>\s]{1,500})>/g)].map((found) => found[1] ?? '')
}

function labelsIn(header: string | null): string[] {
  if (header === null) return []
  return decodeWords(header.slice(0, 4000))
    .split(',')
    .map((label) => label.trim().replace(/^"|"$/g, ''))
    .filter((label) => label !== '')
}

function isAutomated(header: (key: string) => string | null, from: MailAddress | null): boolean {
  const submitted = header('auto-submitted')
  return (
    (submitted !== null && !/^no\b/i.test(submitted)) ||
    /^(bulk|junk|list|auto)/i.test(header('precedence') ?? '') ||
    ROBOT.test(from?.address ?? '')
  )
}

function instantOf(date: string | undefined): Instant | null {
  const at = Date.parse(date ?? '')
  if (Number.isNaN(at)) return null
  const instant = new Date(at).toISOString()
  return instant > '1980' && instant < '2200' ? instant : null
}

function contentOf({ mimeType, content }: Attachment): { mimeType: string; text: string } {
  return { mimeType, text: typeof content === 'string' ? content : new TextDecoder().decode(content) }
}
