import type { FetchMessageObject, FetchQueryObject, ImapFlow } from 'imapflow'
import { couldStillPass, mayConcernASearch } from '../../prefilter.ts'
import { imapRefusal } from './imap-refusal.ts'
import { uidSet } from './uid-set.ts'
import { type Wanted, wholeMessages } from './whole-messages.ts'

const BATCH = 500
const BEGINNING_BYTES = 16 * 1024
/** Where markup goes on for longer than that, as much again is looked at as the prefilter ever looks at. */
const READ_ON_BYTES = 96 * 1024

/** A message that may concern a search, whole but for what nobody reads. */
export interface FetchedMail {
  uid: number
  bytes: Uint8Array
  isFromOwner: boolean
}

/** Mail in the order of its numbers; all messages of `done` were looked at, and what came of them has been handed out. */
export interface MailBatch {
  done: readonly number[]
  mail: readonly FetchedMail[]
}

/**
 * [M44] Reads messages of the open folder in the order of these numbers: of each its beginning, and the rest only of those that the
 * prefilter lets pass. Messages that are gone meanwhile are passed over.
 */
export async function* readMail(client: ImapFlow, uids: readonly number[], isSent: boolean): AsyncGenerator<MailBatch> {
  try {
    for (let start = 0; start < uids.length; start += BATCH) {
      const done = uids.slice(start, start + BATCH)
      const beginnings = await readBeginnings(client, done, isSent)
      for await (const mail of wholeMessages(client, beginnings)) yield { done: [], mail }
      yield { done, mail: [] }
    }
  } catch (error) {
    throw imapRefusal(error)
  }
}

async function readBeginnings(client: ImapFlow, uids: readonly number[], isSent: boolean): Promise<Wanted[]> {
  const wanted: Wanted[] = []
  const undecided: Wanted[] = []
  for await (const fetched of fetch(client, uids, {
    size: true,
    labels: true,
    source: { maxLength: BEGINNING_BYTES },
  })) {
    const { uid, size = 0, source, labels } = fetched
    if (!source || labels?.has('\\Draft')) continue
    const message = { uid, size, isFromOwner: isSent || labels?.has('\\Sent') === true }
    const isWhole = source.length < BEGINNING_BYTES
    if (mayConcernASearch(source)) wanted.push({ ...message, bytes: isWhole ? source : null })
    else if (!isWhole && couldStillPass(source)) undecided.push({ ...message, bytes: source })
  }
  return [...wanted, ...(await readOn(client, undecided))]
}

async function readOn(client: ImapFlow, undecided: readonly Wanted[]): Promise<Wanted[]> {
  const byUid = new Map(undecided.map((each) => [each.uid, each]))
  const query = { source: { start: BEGINNING_BYTES, maxLength: READ_ON_BYTES } }
  const wanted: Wanted[] = []
  for await (const { uid, source } of fetch(client, [...byUid.keys()], query)) {
    const message = byUid.get(uid)
    if (!message?.bytes || !source) continue
    const bytes = Buffer.concat([message.bytes, source])
    const isWhole = source.length < READ_ON_BYTES
    if (mayConcernASearch(bytes)) wanted.push({ ...message, bytes: isWhole ? bytes : null })
  }
  return wanted
}

function fetch(
  client: ImapFlow,
  uids: readonly number[],
  query: FetchQueryObject,
): AsyncIterable<FetchMessageObject> | Iterable<FetchMessageObject> {
  return uids.length === 0 ? [] : client.fetch(uidSet(uids), { uid: true, ...query }, { uid: true })
}
