const HEADER_BYTES = 128 * 1024
const TEXT_BYTES = 1024 * 1024
const KEPT_BYTES = 4 * 1024 * 1024
/** postal-mime gathers line by line, at some 20 µs each. */
const TEXT_LINES = 10_000
const MOST_PARTS = 200
const DEEPEST = 12
const [LF, CR, DASH] = [10, 13, 45]

interface PartHeaders {
  isText: boolean
  boundary: string | null
}

/**
 * [M11] A message without what nobody needs to decode: attachments, headers by the thousand, parts beyond count, depth or size.
 * What is left is what postal-mime gets to see, so that hostile mail costs no more than honest mail.
 */
export function readableParts(bytes: Buffer): Buffer {
  const kept: Buffer[] = []
  let size = 0
  const keep = (from: number, to: number, most: number) => {
    const piece = bytes.subarray(from, Math.min(to, from + most, from + KEPT_BYTES - size))
    size += piece.length
    kept.push(piece)
  }
  const boundaries: string[] = []
  let at = 0
  for (let part = 0; part < MOST_PARTS && at < bytes.length && size < KEPT_BYTES; part += 1) {
    const bodyAt = endOfHeaders(bytes, at)
    keep(at, bodyAt, HEADER_BYTES)
    if (bodyAt - at > HEADER_BYTES) kept.push(Buffer.from('\r\n\r\n'))
    const headers = partHeaders(bytes, at, bodyAt)
    if (headers.boundary !== null && boundaries.length < DEEPEST) boundaries.push(headers.boundary)
    const next = nextBoundary(bytes, bodyAt, boundaries)
    if (headers.isText) keep(bodyAt, endOfLines(bytes, bodyAt, next.at), TEXT_BYTES)
    kept.push(Buffer.from('\r\n'))
    keep(next.at, next.after, next.after - next.at)
    at = next.after
  }
  return Buffer.concat(kept)
}

function endOfLines(bytes: Buffer, from: number, to: number): number {
  let at = from
  for (let line = 0; line < TEXT_LINES; line += 1) {
    const end = bytes.indexOf(LF, at)
    if (end === -1 || end >= to) return to
    at = end + 1
  }
  return at
}

function endOfHeaders(bytes: Buffer, from: number): number {
  let line = from
  while (line < bytes.length) {
    const end = bytes.indexOf(LF, line)
    if (end === -1) return bytes.length
    if (end === line || (end === line + 1 && bytes[line] === CR)) return end + 1
    line = end + 1
  }
  return bytes.length
}

function partHeaders(bytes: Buffer, from: number, to: number): PartHeaders {
  const text = bytes.toString('latin1', from, Math.min(to, from + HEADER_BYTES)).replace(/\r?\n[ \t]+/g, ' ')
  const type = /^content-type[ \t]*:[ \t]*(.*)/im.exec(text)?.[1] ?? 'text/plain'
  const isAttached = /^content-disposition[ \t]*:[ \t]*attachment/im.test(text)
  const quoted = /\bboundary\s*=\s*"([^"]{1,200})"/i.exec(type)?.[1]
  const boundary = quoted ?? /\bboundary\s*=\s*([^\s;"]{1,200})/i.exec(type)?.[1] ?? null
  const isCalendar = /^(text\/calendar|application\/ics)/i.test(type)
  return {
    isText: isCalendar || (/^(text\/(plain|html)|multipart\/)/i.test(type) && !isAttached),
    boundary: /^multipart\//i.test(type) ? boundary : null,
  }
}

/** The next line that is one of the open boundaries; closing ones close. Without any, the end. */
function nextBoundary(bytes: Buffer, from: number, boundaries: string[]): { at: number; after: number } {
  if (boundaries.length === 0) return { at: bytes.length, after: bytes.length }
  for (let line = lineStartingWithDashes(bytes, from); line !== -1; line = lineStartingWithDashes(bytes, line + 2)) {
    const text = bytes.toString('latin1', line + 2, line + 210)
    const open = boundaries.findLastIndex((boundary) => text.startsWith(boundary))
    const boundary = boundaries[open]
    if (boundary === undefined) continue
    const isEnd = text.startsWith('--', boundary.length)
    boundaries.length = isEnd ? open : open + 1
    const lineEnd = bytes.indexOf(LF, line)
    return { at: line, after: lineEnd === -1 ? bytes.length : lineEnd + 1 }
  }
  return { at: bytes.length, after: bytes.length }
}

const DASHES = Buffer.from('\n--')

function lineStartingWithDashes(bytes: Buffer, from: number): number {
  if (bytes[from] === DASH && bytes[from + 1] === DASH && (from === 0 || bytes[from - 1] === LF)) return from
  const found = bytes.indexOf(DASHES, from)
  return found === -1 ? -1 : found + 1
}
