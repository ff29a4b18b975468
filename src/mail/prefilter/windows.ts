import { decodeWords } from 'postal-mime'

const HEADER_BYTES = 32 * 1024
/** Beyond this, headers are not honest ones. */
const SEARCHED_BYTES = 256 * 1024
const BODY_BYTES = 6 * 1024
/** How far to look for where the readable part of an HTML mail starts. */
const MARKUP_BYTES = 64 * 1024

export interface HeaderWindow {
  fromAddress: string
  /** From, Reply-To and Subject, decoded. */
  words: string
  subject: string
  /** Sent to many: a mailing list, a newsletter, or a system that lets one unsubscribe. */
  isList: boolean
  bodyAt: number
  /** The top headers say that the body is base64. */
  isBase64: boolean
}

/** What the prefilter sees of the headers. */
export function headerWindow(message: Buffer): HeaderWindow {
  const bodyAt = afterBlankLine(message, 0, SEARCHED_BYTES)
  const text = `\n${message.toString('latin1', 0, Math.min(bodyAt, HEADER_BYTES))}`
  const from = headerIn(text, FROM)
  const subject = decoded(headerIn(text, SUBJECT))
  return {
    fromAddress: /<([^<>\s]+@[^<>\s]+)>/.exec(from)?.[1] ?? /[^\s<>"']+@[^\s<>"']+/.exec(from)?.[0] ?? '',
    words: `${decoded(from)} ${decoded(headerIn(text, REPLY_TO))} ${subject}`,
    subject,
    isList: LIST.test(text),
    bodyAt,
    isBase64: /\ncontent-transfer-encoding[ \t]*:[ \t]*base64/i.test(text),
  }
}

const FROM = header('from')
const REPLY_TO = header('reply-to')
const SUBJECT = header('subject')
const LIST = /\n(?:list-(?:id|post|unsubscribe)[ \t]*:|precedence[ \t]*:[ \t]*(?:list|bulk))/i

function header(name: string): RegExp {
  return new RegExp(`\\n${name}[ \\t]*:([^\\n]*(?:\\n[ \\t][^\\n]*)*)`, 'i')
}

function headerIn(text: string, pattern: RegExp): string {
  return (pattern.exec(text)?.[1] ?? '').slice(0, 2000).replace(/\r?\n[ \t]+/g, ' ')
}

// Headers without encoded words are UTF-8 or ASCII.
function decoded(header: string): string {
  return header.includes('=?') ? decodeWords(header) : Buffer.from(header, 'latin1').toString('utf8')
}

const BASE64_PART = Buffer.from('base64')
const STYLE_END = Buffer.from('</style>')
const BODY_TAG = Buffer.from('<body')

/** The first readable bytes of the body, decoded as far as needed: base64 whole, quoted-printable only its soft breaks. */
export function bodyWindow(message: Buffer, { bodyAt, isBase64 }: HeaderWindow): Uint8Array {
  const start = isBase64 ? bodyAt : startOfBase64Part(message, bodyAt)
  if (start !== -1) return readable(decodedFrom(message, start))
  return withoutSoftBreaks(readable(message.subarray(bodyAt, bodyAt + MARKUP_BYTES)))
}

/** Whether a message that was cut off has its first words further on: its headers are long, or so is the markup before them. */
export function goesOn(beginning: Buffer, { bodyAt, isBase64 }: HeaderWindow): boolean {
  const start = isBase64 ? bodyAt : startOfBase64Part(beginning, bodyAt)
  const seen = start === -1 ? beginning.subarray(bodyAt) : decodedFrom(beginning, start)
  const from = Math.max(seen.lastIndexOf(STYLE_END), seen.indexOf(BODY_TAG))
  if (from === -1 && MARKUP.test(seen.toString('latin1'))) return true
  return seen.length - Math.max(from, 0) < BODY_BYTES
}

const MARKUP = /<(?:html|head|style)\b/i

/** Where the first part starts that is text in base64; -1 if plain text comes first. */
function startOfBase64Part(message: Buffer, bodyAt: number): number {
  const beginning = message.subarray(bodyAt, bodyAt + 2048)
  const at = beginning.indexOf(BASE64_PART)
  if (at === -1) return -1
  const before = beginning.toString('latin1', 0, at)
  if (!/content-transfer-encoding[ \t]*:[ \t]*$/i.test(before)) return -1
  return afterBlankLine(message, bodyAt + at, 2048)
}

function afterBlankLine(message: Buffer, from: number, within: number): number {
  const searched = message.subarray(from, from + within)
  const [lf, crlf] = [searched.indexOf('\n\n'), searched.indexOf('\r\n\r\n')]
  return from + Math.min(lf === -1 ? searched.length : lf + 2, crlf === -1 ? searched.length : crlf + 4)
}

function decodedFrom(message: Buffer, start: number): Buffer {
  const end = message.indexOf('\n--', start)
  return Buffer.from(
    message.toString('latin1', start, Math.min(end === -1 ? message.length : end, start + MARKUP_BYTES)),
    'base64',
  )
}

/** HTML may start with tens of kilobytes of style, behind which the first word stands. */
function readable(bytes: Buffer): Buffer {
  const style = bytes.lastIndexOf(STYLE_END)
  const body = bytes.indexOf(BODY_TAG)
  const from = style === -1 && body === -1 ? 0 : Math.max(style, body)
  const window = bytes.subarray(from, from + BODY_BYTES)
  // With a plain part before the HTML one, both windows count.
  return from > BODY_BYTES
    ? Buffer.concat([bytes.subarray(0, BODY_BYTES / 2), window])
    : bytes.subarray(0, from + BODY_BYTES)
}

function withoutSoftBreaks(bytes: Buffer): Buffer {
  if (bytes.indexOf('=\n') === -1 && bytes.indexOf('=\r\n') === -1) return bytes
  return Buffer.from(bytes.toString('latin1').replace(/=\r?\n/g, ''), 'latin1')
}
