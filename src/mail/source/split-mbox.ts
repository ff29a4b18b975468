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
/** How many bytes before a separator belong to the blank line that ends the message, the end of its last line included. */
const BLANK = 3
const USUAL_ROOM = 1024 * 1024
/** More room than this is given back once a long message is through. */
const LASTING_ROOM = 8 * USUAL_ROOM

/**
 * The splitter itself, without a source: bytes in, complete messages out, which are views of its own room: the next push overwrites them.
 * A buffer per chunk would be faster written, but keeps the garbage collector busy for a quarter of an import.
 */
export class MboxSplitter {
  readonly #limit: number
  #room: Buffer = Buffer.allocUnsafeSlow(USUAL_ROOM)
  /** The part of the room that holds bytes. A file starts as if a blank line stood before it. */
  #held: Buffer
  /** Where in it the current message starts. */
  #start = 2
  /** Up to where separators were looked for. */
  #searched = 1
  /** Bytes of the source that stand before what is held. */
  #before = -2
  /** Bytes of the current message beyond the limit, which are no longer held. */
  #dropped = 0
  #isInMessage = false

  constructor(limit = MESSAGE_LIMIT) {
    this.#limit = limit
    this.#held = this.#room.subarray(0, this.#room.write('\n\n'))
  }

  push(chunk: Uint8Array): RawMessage[] {
    if (this.#held.length + chunk.length > this.#room.length) this.#makeRoom(chunk.length)
    const length = this.#held.length
    this.#room.set(chunk, length)
    this.#held = this.#room.subarray(0, length + chunk.length)
    return this.#split(this.#held.length - SIGHT)
  }

  end(): RawMessage[] {
    const { length } = this.#held
    const messages = this.#split(length)
    const last = this.#take(this.#withoutBlankLine(length), length)
    return last ? [...messages, last] : messages
  }

  #split(judged: number): RawMessage[] {
    const messages: RawMessage[] = []
    let at = this.#held.indexOf(NEWLINE_FROM, this.#searched)
    while (at !== -1 && at + 1 < judged) {
      const headersAt = this.#headersAfterSeparator(at + 1)
      if (headersAt !== -1) {
        const message = this.#take(this.#withoutBlankLine(at + 1), at + 1)
        if (message) messages.push(message)
        this.#isInMessage = true
        this.#start = headersAt
      }
      at = this.#held.indexOf(NEWLINE_FROM, at + NEWLINE_FROM.length)
    }
    this.#searched = Math.max(this.#searched, judged - 1)
    return messages
  }

  /** [M3] Where the message after the separator at `at` starts; -1 if that line is not a separator. */
  #headersAfterSeparator(at: number): number {
    if (!this.#isAfterBlankLine(at)) return -1
    const lineEnd = this.#held.indexOf(LF, at)
    const line = this.#held.toString('latin1', at, lineEnd === -1 ? at + SIGHT : Math.min(lineEnd, at + SIGHT))
    if (!SEPARATOR.test(line)) return -1
    if (lineEnd === -1) return this.#held.length
    const next = this.#held.toString('latin1', lineEnd + 1, lineEnd + 100)
    return next === '' || HEADER.test(next) ? lineEnd + 1 : -1
  }

  #isAfterBlankLine(at: number): boolean {
    const before = this.#held[at - 2]
    return before === LF || (before === CR && this.#held[at - 3] === LF)
  }

  #withoutBlankLine(end: number): number {
    if (!this.#isAfterBlankLine(end)) return end
    return this.#held[end - 2] === CR ? end - 2 : end - 1
  }

  /** The message that ends at `end`, if there is one; the source is read up to `readTo`. */
  #take(end: number, readTo: number): RawMessage | null {
    const start = this.#start
    const length = end - start + this.#dropped
    this.#start = readTo
    this.#dropped = 0
    if (!this.#isInMessage || length <= 0) return null
    return {
      bytes: unquoted(this.#held.subarray(start, Math.min(end, start + this.#limit))),
      offset: this.#before + readTo,
      truncated: length > this.#limit,
    }
  }

  /** Moves what is still needed to the front, and into more room if that is not enough. */
  #makeRoom(wanted: number): void {
    if (this.#isInMessage) this.#dropBeyondLimit()
    else this.#start = Math.max(this.#start, this.#searched - BLANK)
    const from = Math.max(0, Math.min(this.#start, this.#searched) - BLANK)
    const kept = this.#held.subarray(from)
    const needed = kept.length + wanted
    const isTooMuch = this.#room.length > LASTING_ROOM && needed < USUAL_ROOM
    const room = isTooMuch || needed > this.#room.length ? roomFor(needed) : this.#room
    room.set(kept)
    this.#room = room
    this.#held = room.subarray(0, kept.length)
    this.#before += from
    this.#start -= from
    this.#searched -= from
  }

  #dropBeyondLimit(): void {
    const limit = this.#start + this.#limit
    const beyond = this.#searched - BLANK - limit
    if (beyond <= 0) return
    this.#held.copyWithin(limit, limit + beyond)
    this.#held = this.#held.subarray(0, this.#held.length - beyond)
    this.#searched -= beyond
    this.#before += beyond
    this.#dropped += beyond
  }
}

function roomFor(bytes: number): Buffer {
  return Buffer.allocUnsafeSlow(Math.max(USUAL_ROOM, 2 * bytes))
}
