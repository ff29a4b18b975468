import type { RawMessage } from './mailbox.ts'
import { unquoted } from './unquoted.ts'

export const MESSAGE_LIMIT = 25 * 1024 * 1024

/** Splits an mbox into messages in constant memory (SPEC M2). `consumed` says how far the source has been read; else its own bytes count. */
export async function* splitMbox(
  chunks: AsyncIterable<Uint8Array>,
  consumed?: () => number,
): AsyncGenerator<RawMessage> {
  const splitter = new MboxSplitter()
  for await (const chunk of chunks) {
    for (const message of splitter.push(chunk)) yield consumed ? { ...message, offset: consumed() } : message
  }
  for (const message of splitter.end()) yield consumed ? { ...message, offset: consumed() } : message
}

const NEWLINE_FROM = Buffer.from('\nFrom ')
const SEPARATOR = /^From .{0,200}\b\d{1,2}:\d{2}(:\d{2})?\b.{0,40}\b\d{4}\b/
const HEADER = /^(>From |[!-9;-~]{1,76}[ \t]*:)/
const [LF, CR] = [10, 13]
/** How many bytes from its start must be in sight before a line can be judged a separator or not. */
const SIGHT = 512
/** How many bytes before a separator belong to the blank line that ends the message. */
const BLANK = 2

/** The splitter itself, without a source: bytes in, complete messages out. */
export class MboxSplitter {
  readonly #limit: number
  // A file starts as if a blank line stood before it.
  #buffer: Buffer = Buffer.from('\n\n')
  /** Where in the buffer the unread part of the current message starts. */
  #start = 2
  /** Bytes of the source that stand before the buffer. */
  #before = -2
  #isInMessage = false
  #parts: Buffer[] = []
  #length = 0

  constructor(limit = MESSAGE_LIMIT) {
    this.#limit = limit
  }

  push(chunk: Uint8Array): RawMessage[] {
    this.#buffer = Buffer.concat([this.#buffer, chunk])
    const judged = this.#buffer.length - SIGHT
    const messages = this.#split(judged)
    this.#forget(judged)
    return messages
  }

  end(): RawMessage[] {
    const messages = this.#split(this.#buffer.length)
    const last = this.#take(this.#withoutBlankLine(this.#buffer.length), this.#buffer.length)
    return last ? [...messages, last] : messages
  }

  #split(judged: number): RawMessage[] {
    const messages: RawMessage[] = []
    let at = this.#buffer.indexOf(NEWLINE_FROM, Math.max(0, this.#start - 1))
    while (at !== -1 && at + 1 < judged) {
      const headersAt = this.#headersAfterSeparator(at + 1)
      if (headersAt !== -1) {
        const message = this.#take(this.#withoutBlankLine(at + 1), at + 1)
        if (message) messages.push(message)
        this.#isInMessage = true
        this.#start = headersAt
      }
      at = this.#buffer.indexOf(NEWLINE_FROM, at + NEWLINE_FROM.length)
    }
    return messages
  }

  /** [M3] Where the message after the separator at `at` starts; -1 if that line is not a separator. */
  #headersAfterSeparator(at: number): number {
    if (!this.#isAfterBlankLine(at)) return -1
    const lineEnd = this.#buffer.indexOf(LF, at)
    const line = this.#buffer.toString('latin1', at, lineEnd === -1 ? at + SIGHT : Math.min(lineEnd, at + SIGHT))
    if (!SEPARATOR.test(line)) return -1
    if (lineEnd === -1) return this.#buffer.length
    const next = this.#buffer.toString('latin1', lineEnd + 1, lineEnd + 100)
    return next === '' || HEADER.test(next) ? lineEnd + 1 : -1
  }

  #isAfterBlankLine(at: number): boolean {
    const before = this.#buffer[at - 2]
    return before === LF || (before === CR && this.#buffer[at - 3] === LF)
  }

  #withoutBlankLine(end: number): number {
    if (!this.#isAfterBlankLine(end)) return end
    return this.#buffer[end - 2] === CR ? end - 2 : end - 1
  }

  #take(end: number, readTo: number): RawMessage | null {
    this.#gather(end)
    const parts = this.#parts
    const length = this.#length
    this.#parts = []
    this.#length = 0
    this.#start = readTo
    if (!this.#isInMessage || length === 0) return null
    const bytes = parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts)
    return {
      bytes: unquoted(bytes.subarray(0, this.#limit)),
      offset: this.#before + readTo,
      truncated: length > this.#limit,
    }
  }

  /** Moves the current message's bytes up to `end` out of the buffer, keeping no more than the limit of them. */
  #gather(end: number): void {
    if (end <= this.#start) return
    if (this.#isInMessage && this.#length < this.#limit) this.#parts.push(this.#buffer.subarray(this.#start, end))
    this.#length += end - this.#start
    this.#start = end
  }

  #forget(judged: number): void {
    this.#gather(judged - BLANK)
    const keepFrom = Math.max(0, Math.min(this.#start, judged) - 1 - BLANK)
    this.#before += keepFrom
    this.#start -= keepFrom
    this.#buffer = this.#buffer.subarray(keepFrom)
  }
}
