import type { FetchQueryObject, ImapFlow, MessageStructureObject } from 'imapflow'
import { uidSet } from './uid-set.ts'

const TEXT_BYTES = 1024 * 1024
const MOST_PARTS = 200
/** Each may have a megabyte of text. */
const TOGETHER = 8
const LINE_END = Buffer.from('\r\n')
const NOTHING = Buffer.alloc(0)

/**
 * Long messages put together from their headers and readable parts, as they would be read if they were here whole: attachments are
 * never decoded (M11), so they need not be fetched. Those of one shape are fetched together, a few at a time.
 */
export async function* withoutAttachments(
  client: ImapFlow,
  uids: readonly number[],
): AsyncGenerator<{ uid: number; bytes: Buffer }[]> {
  const structures = new Map<number, MessageStructureObject>()
  for await (const { uid, bodyStructure } of fetch(client, uids, { bodyStructure: true }))
    if (bodyStructure) structures.set(uid, bodyStructure)
  const shapes = Map.groupBy(structures, ([, structure]) => JSON.stringify(bodyPartsOf(structure)))
  for (const [shape, alike] of shapes) {
    for (let start = 0; start < alike.length; start += TOGETHER)
      yield await putTogether(client, JSON.parse(shape), new Map(alike.slice(start, start + TOGETHER)))
  }
}

async function putTogether(
  client: ImapFlow,
  bodyParts: { key: string; maxLength: number }[],
  structures: ReadonlyMap<number, MessageStructureObject>,
): Promise<{ uid: number; bytes: Buffer }[]> {
  const messages: { uid: number; bytes: Buffer }[] = []
  for await (const fetched of fetch(client, [...structures.keys()], { headers: true, bodyParts })) {
    const { uid, headers = NOTHING } = fetched
    const structure = structures.get(uid)
    if (!structure) continue
    const bytesOf = (key: string) => (key === '' ? headers : (fetched.bodyParts?.get(key) ?? NOTHING))
    messages.push({ uid, bytes: written(structure, bytesOf) })
  }
  return messages
}

function fetch(client: ImapFlow, uids: readonly number[], query: FetchQueryObject) {
  return client.fetch(uidSet(uids), { uid: true, ...query }, { uid: true })
}

function bodyPartsOf(structure: MessageStructureObject): { key: string; maxLength: number }[] {
  return [...partsOf(structure)]
    .slice(0, MOST_PARTS)
    .flatMap((part) => [
      ...(part.part === undefined ? [] : [{ key: headerKey(part), maxLength: TEXT_BYTES }]),
      ...(isText(part) ? [{ key: bodyKey(part), maxLength: TEXT_BYTES }] : []),
    ])
}

function* partsOf(part: MessageStructureObject): Generator<MessageStructureObject> {
  yield part
  for (const child of childrenOf(part)) yield* partsOf(child)
}

function written(part: MessageStructureObject, bytesOf: (key: string) => Buffer): Buffer {
  const header = bytesOf(headerKey(part))
  const children = childrenOf(part)
  if (children.length === 0) return Buffer.concat([header, isText(part) ? bytesOf(bodyKey(part)) : NOTHING])
  const boundary = part.parameters?.boundary ?? ''
  return Buffer.concat([
    header,
    ...children.flatMap((child) => [Buffer.from(`--${boundary}\r\n`), written(child, bytesOf), LINE_END]),
    Buffer.from(`--${boundary}--\r\n`),
  ])
}

/** The whole message has no number of its own. */
function headerKey({ part }: MessageStructureObject): string {
  return part === undefined ? '' : `${part}.mime`
}

function bodyKey({ part = '1' }: MessageStructureObject): string {
  return part
}

// An attached message is divided too, but nothing of it is read.
function childrenOf({ type, childNodes }: MessageStructureObject): MessageStructureObject[] {
  return /^multipart\//i.test(type) ? (childNodes ?? []) : []
}

function isText({ type, disposition }: MessageStructureObject): boolean {
  if (/^(text\/calendar|application\/ics)$/i.test(type)) return true
  return /^text\/(plain|html)$/i.test(type) && disposition?.toLowerCase() !== 'attachment'
}
