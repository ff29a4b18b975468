import { mkdir, open, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { v7 as newId } from 'uuid'
import * as z from 'zod'
import { Refusal } from '../../domain/errors.ts'
import { appendPiece } from './append-piece.ts'
import { freeBytes } from './free-bytes.ts'

const MAX_UPLOAD_BYTES = 20 * 1024 ** 3
const MAX_UPLOADS = 10_000
const ROOM_LEFT_BYTES = 200 * 1024 ** 2
const LIFE_MS = 24 * 60 * 60 * 1000

/** A file on its way in. `name` is what the person calls it, only ever shown; `size` and `received` are bytes. */
export interface Upload {
  id: string
  name: string
  size: number
  received: number
}

const Announced = z.object({ name: z.string(), size: z.number(), createdAt: z.number(), taken: z.boolean() })
type Entry = z.infer<typeof Announced> & { received: number; isReceiving: boolean }

export interface SpoolOptions {
  folder: string
  /** Milliseconds since 1970. */
  clock?: () => number
  freeBytes?: (folder: string) => Promise<number>
}

/** A private folder for uploads, until an import took them in. Survives a restart; what nobody takes goes after a day. */
export class Spool {
  readonly #folder: string
  readonly #clock: () => number
  readonly #freeBytes: (folder: string) => Promise<number>
  readonly #entries = new Map<string, Entry>()

  private constructor(options: SpoolOptions) {
    this.#folder = options.folder
    this.#clock = options.clock ?? Date.now
    this.#freeBytes = options.freeBytes ?? freeBytes
  }

  static async open(options: SpoolOptions): Promise<Spool> {
    await mkdir(options.folder, { recursive: true, mode: 0o700 })
    const spool = new Spool(options)
    await spool.#findEarlier()
    return spool
  }

  /** Refusal `too_large` over 20 GB or with too many waiting, `disk_full` when 200 MB would not remain. */
  async create({ name, size }: { name: string; size: number }): Promise<Upload> {
    if (size > MAX_UPLOAD_BYTES) throw new Refusal('too_large', 'the upload is too large', { limit: '20 GB' })
    if (this.#entries.size >= MAX_UPLOADS) {
      throw new Refusal('too_large', 'too many uploads wait', { limit: `${MAX_UPLOADS} files` })
    }
    await this.#requireRoom(size)
    const id = newId()
    await writeFile(this.#dataPath(id), '', { mode: 0o600, flag: 'wx' })
    await this.#keep(id, { name, size, createdAt: this.#clock(), taken: false, received: 0, isReceiving: false })
    return this.get(id)
  }

  /** Refusal `not_found` when it was taken in, given up, or too old. */
  async get(id: string): Promise<Upload> {
    const { name, size, received } = this.#entry(id)
    return { id, name, size, received }
  }

  /**
   * Adds a piece. Refusal `conflict` with the present `received` when it does not follow on, so that the sender can;
   * `too_large` for a piece over 32 MB or past the announced size. What came before a refusal or a broken line is kept.
   */
  async append(id: string, offset: number, body: AsyncIterable<Uint8Array>): Promise<Upload> {
    const entry = this.#entry(id)
    if (entry.isReceiving || offset !== entry.received) {
      throw new Refusal('conflict', 'the piece does not follow on', { received: entry.received })
    }
    entry.isReceiving = true
    await using file = await open(this.#dataPath(id), 'r+')
    try {
      await appendPiece(file, body, entry)
    } finally {
      entry.isReceiving = false
    }
    return this.get(id)
  }

  /** Hands a complete file to an import, which removes it when done; it no longer expires. Refusal `conflict` when incomplete. */
  async take(id: string): Promise<Upload & { path: string }> {
    const entry = this.#entry(id)
    if (entry.received < entry.size) {
      throw new Refusal('conflict', 'the upload is not complete', { received: entry.received })
    }
    await this.#keep(id, Object.assign(entry, { taken: true }))
    return { ...(await this.get(id)), path: this.#dataPath(id) }
  }

  /** Removing what is gone already is no error. */
  async remove(id: string): Promise<void> {
    this.#entries.delete(id)
    await rm(this.#dataPath(id), { force: true })
    await rm(this.#labelPath(id), { force: true })
  }

  async removeAll(): Promise<void> {
    for (const id of this.#entries.keys()) await this.remove(id)
  }

  async removeExpired(): Promise<void> {
    for (const [id, { createdAt, taken }] of this.#entries) {
      if (!taken && createdAt + LIFE_MS <= this.#clock()) await this.remove(id)
    }
  }

  async #findEarlier(): Promise<void> {
    for (const fileName of await readdir(this.#folder)) {
      const id = /^([0-9a-f-]{36})\.json$/.exec(fileName)?.[1]
      if (id === undefined) continue
      const label = await readFile(this.#labelPath(id), 'utf8').then(parsedLabel)
      const received = await stat(this.#dataPath(id)).then(
        ({ size }) => size,
        () => undefined,
      )
      if (label && received !== undefined) this.#entries.set(id, { ...label, received, isReceiving: false })
      else await this.remove(id)
    }
    await this.removeExpired()
  }

  async #requireRoom(size: number): Promise<void> {
    let promised = 0
    for (const entry of this.#entries.values()) promised += entry.size - entry.received
    if ((await this.#freeBytes(this.#folder)) < size + promised + ROOM_LEFT_BYTES) {
      throw new Refusal('disk_full', 'the disk has no room for the upload')
    }
  }

  #entry(id: string): Entry {
    const entry = this.#entries.get(id)
    if (!entry) throw new Refusal('not_found', 'no such upload')
    return entry
  }

  async #keep(id: string, entry: Entry): Promise<void> {
    this.#entries.set(id, entry)
    await writeFile(this.#labelPath(id), JSON.stringify(Announced.parse(entry)), { mode: 0o600 })
  }

  #dataPath(id: string): string {
    return join(this.#folder, `${id}.data`)
  }

  #labelPath(id: string): string {
    return join(this.#folder, `${id}.json`)
  }
}

// A label that was cut off by a crash belongs to an upload that nobody was told of.
function parsedLabel(text: string): z.infer<typeof Announced> | undefined {
  try {
    return Announced.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}
