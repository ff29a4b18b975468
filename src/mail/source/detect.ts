import { open } from 'node:fs/promises'

export type Content = 'mbox' | 'eml' | 'zip' | 'gzip' | 'empty' | 'other'

export const ENOUGH_TO_DETECT = 4096

/** A local file header, or the end of an empty archive. */
const ZIP_MARKS = ['PK\u0003\u0004', 'PK\u0005\u0006']
const SEPARATOR = /^From .{0,200}\b\d{1,2}:\d{2}/
const HEADER = /^[!-9;-~]{1,76}[ \t]*:/
const OF_MAIL =
  /^(from|date|subject|received|to|message-id|delivered-to|return-path|mime-version|reply-to|content-type|x-[\w-]+):/im

/** [M1] What a file holds, by its first bytes; names and extensions are not asked. */
export function detect(beginning: Uint8Array): Content {
  const bytes = Buffer.from(beginning.buffer, beginning.byteOffset, Math.min(beginning.byteLength, ENOUGH_TO_DETECT))
  if (bytes.length === 0) return 'empty'
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return 'gzip'
  const text = bytes
    .toString('latin1')
    .replace(/^ï»¿/, '')
    .replace(/^[\r\n]+/, '')
  if (ZIP_MARKS.some((mark) => text.startsWith(mark))) return 'zip'
  if (text.trim() === '') return 'empty'
  if (SEPARATOR.test(text)) return 'mbox'
  const head = text.split(/\r?\n\r?\n/, 1)[0] ?? ''
  return HEADER.test(head) && OF_MAIL.test(head) && !text.includes('\0') ? 'eml' : 'other'
}

export async function detectFile(path: string): Promise<Content> {
  await using file = await open(path)
  const { buffer, bytesRead } = await file.read(Buffer.alloc(ENOUGH_TO_DETECT), 0, ENOUGH_TO_DETECT, 0)
  return detect(buffer.subarray(0, bytesRead))
}
