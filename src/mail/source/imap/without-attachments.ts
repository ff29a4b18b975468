import type { ImapFlow, MessageStructureObject } from 'imapflow'

const TEXT_BYTES = 1024 * 1024
const MOST_PARTS = 200
const LINE_END = Buffer.from('\r\n')
const NOTHING = Buffer.alloc(0)

/**
 * A long message put together from its headers and readable parts, as it would be read if it were here whole: attachments are never
 * decoded (M11), so they need not be fetched. Null if it is gone.
 */
export async function withoutAttachments(client: ImapFlow, uid: number): Promise<Buffer | null> {
  const found = await client.fetchOne(`${uid}`, { uid: true, bodyStructure: true }, { uid: true })
  const structure = found ? found.bodyStructure : undefined
  if (!structure) return null
  const parts = [...partsOf(structure)].slice(0, MOST_PARTS)
  const bodyParts = parts.flatMap((part) => [
    ...(part.part === undefined ? [] : [{ key: headerKey(part), maxLength: TEXT_BYTES }]),
    ...(isText(part) ? [{ key: bodyKey(part), maxLength: TEXT_BYTES }] : []),
  ])
  const message = await client.fetchOne(`${uid}`, { uid: true, headers: true, bodyParts }, { uid: true })
  if (!message) return null
  const { headers = NOTHING, bodyParts: fetched } = message
  return written(structure, (key) => (key === '' ? headers : (fetched?.get(key) ?? NOTHING)))
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
