import { randomBytes } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { KEY_BYTES } from './seal.ts'

/**
 * [M46] A key for each account, in a file that only the owner can read, beside the database and never in it. Whoever forgets the
 * key has forgotten what it seals, in every copy of the database.
 */
export class KeyRing {
  readonly #folder: string

  constructor(folder: string) {
    this.#folder = folder
  }

  /** The one that there is, or a new one. */
  async obtain(id: string): Promise<Uint8Array> {
    const known = await this.get(id)
    if (known) return known
    await mkdir(this.#folder, { recursive: true, mode: 0o700 })
    const key = randomBytes(KEY_BYTES)
    await writeFile(this.#file(id), key, { mode: 0o600, flag: 'wx', flush: true })
    return key
  }

  /** Null if it is not here. */
  get(id: string): Promise<Uint8Array | null> {
    return readFile(this.#file(id)).catch(() => null)
  }

  forget(id: string): Promise<void> {
    return rm(this.#file(id), { force: true })
  }

  forgetAll(): Promise<void> {
    return rm(this.#folder, { recursive: true, force: true })
  }

  #file(id: string): string {
    return join(this.#folder, `${id}.key`)
  }
}
