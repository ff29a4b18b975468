import type { ImapFlow } from 'imapflow'
import type { FetchedMail } from './read-mail.ts'
import { uidSet } from './uid-set.ts'
import { withoutAttachments } from './without-attachments.ts'

/** A message longer than that holds something that is not text, which need not be fetched. */
const PLAIN_BYTES = 256 * 1024
const TOGETHER_BYTES = 4 * 1024 * 1024

/** A message to be fetched; `bytes` where it is here already. */
export interface Wanted {
  uid: number
  size: number
  isFromOwner: boolean
  bytes: Buffer | null
}

/** The messages in parts that fit into memory: short ones together, long ones without their attachments. */
export async function* wholeMessages(client: ImapFlow, wanted: readonly Wanted[]): AsyncGenerator<FetchedMail[]> {
  const here = wanted.flatMap(({ uid, isFromOwner, bytes }) => (bytes ? { uid, isFromOwner, bytes } : []))
  if (here.length > 0) yield here
  const missing = wanted.filter(({ bytes }) => bytes === null)
  for (const part of parts(missing.filter(({ size }) => size <= PLAIN_BYTES))) yield await together(client, part)
  const long = new Map(missing.filter(({ size }) => size > PLAIN_BYTES).map((each) => [each.uid, each]))
  if (long.size === 0) return
  for await (const messages of withoutAttachments(client, [...long.keys()]))
    yield messages.map((each) => ({ ...each, isFromOwner: long.get(each.uid)?.isFromOwner ?? false }))
}

function* parts(messages: readonly Wanted[]): Generator<Wanted[]> {
  let part: Wanted[] = []
  let bytes = 0
  for (const message of messages) {
    if (part.length > 0 && bytes + message.size > TOGETHER_BYTES) {
      yield part
      part = []
      bytes = 0
    }
    part.push(message)
    bytes += message.size
  }
  if (part.length > 0) yield part
}

async function together(client: ImapFlow, part: readonly Wanted[]): Promise<FetchedMail[]> {
  const byUid = new Map(part.map((each) => [each.uid, each]))
  const range = uidSet([...byUid.keys()])
  const mail: FetchedMail[] = []
  // The sizes that some servers tell are rough.
  for await (const { uid, source } of client.fetch(
    range,
    { uid: true, source: { maxLength: TOGETHER_BYTES } },
    { uid: true },
  )) {
    const message = byUid.get(uid)
    if (message && source) mail.push({ uid, isFromOwner: message.isFromOwner, bytes: source })
  }
  return mail
}
