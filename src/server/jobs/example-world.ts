import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { dayOf, type Instant } from '../../domain/day.ts'
import { openStore, type Store } from '../../store/store.ts'
import type { ExampleWorld } from '../context.ts'

const SEED = 20

/** The example search in a database of its own, made anew at each entry and deleted on leaving. */
export function openExampleWorld({ folder, now }: { folder: string; now: () => Instant }): ExampleWorld {
  return new ExampleInFolder(folder, now)
}

class ExampleInFolder implements ExampleWorld {
  readonly #folder: string
  readonly #now: () => Instant
  #entering: Promise<Store> | null = null
  #store: Store | null = null

  constructor(folder: string, now: () => Instant) {
    this.#folder = folder
    this.#now = now
  }

  enter(): Promise<Store> {
    this.#entering ??= this.#made().catch((error: unknown) => {
      this.#entering = null
      throw error
    })
    return this.#entering
  }

  async leave(): Promise<void> {
    const store = await this.#entering
    this.#entering = null
    this.#store = null
    await store?.close()
    await rm(this.#folder, { recursive: true, force: true })
  }

  current(): Store | null {
    return this.#store
  }

  async #made(): Promise<Store> {
    const { seedExampleWorld } = await import('../example/seed.ts')
    await rm(this.#folder, { recursive: true, force: true })
    const store = await openStore({ path: join(this.#folder, 'foothold.db'), personId: 'example', now: this.#now })
    await seedExampleWorld(store, dayOf(this.#now(), Intl.DateTimeFormat().resolvedOptions().timeZone), SEED)
    this.#store = store
    return store
  }
}
