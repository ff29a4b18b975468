import { basename, resolve } from 'node:path'
import type { Logger } from 'pino'
import { v7 as newId } from 'uuid'
import type { Account } from '../../domain/account.ts'
import type { Instant } from '../../domain/day.ts'
import { Refusal } from '../../domain/errors.ts'
import type { Import } from '../../domain/import.ts'
import type { Store } from '../../store/store.ts'
import type { ImportJobs, ImportSource } from '../context.ts'
import type { Spool } from '../uploads/spool.ts'
import { isResting, isUnfinished } from './import/import-states.ts'
import { newImport } from './import/new-import.ts'
import { LiveView } from './live-view.ts'
import type { MailDesk } from './mail-desk.ts'
import type { MailProgress } from './mail-order.ts'

export interface ImportJobsOptions {
  store: Store
  desk: MailDesk
  spool: Spool
  log: Logger
  now: () => Instant
}

/** Imports run one at a time. */
export class ImportsAtDesk implements ImportJobs {
  readonly #options: ImportJobsOptions
  readonly #view = new LiveView<Import>()
  #turn: Promise<unknown> = Promise.resolve()
  #running: { id: string; stopping: AbortController } | null = null
  /** When what the last stretch left behind is tidied up; nothing begins before. */
  #settled: Promise<void> = Promise.resolve()

  constructor(options: ImportJobsOptions) {
    this.#options = options
  }

  start(source: ImportSource): Promise<Import> {
    return this.#inTurn(async () => {
      if ((await this.#unfinished()).length > 0) throw new Refusal('busy', 'another import is not finished')
      const begun = await this.#begun(source)
      await this.#save(begun)
      await this.#launch(begun)
      return begun
    })
  }

  /** Begins to read the first year of an account, unless another import is not finished. */
  beginAccount({ id: accountId, address }: Account): Promise<void> {
    return this.#inTurn(async () => {
      if ((await this.#unfinished()).length > 0) return
      const begun = newImport({ id: newId(), fileName: address, accountId, startedAt: this.#options.now() })
      await this.#options.store.write({ name: 'import', subject: address, id: begun.id }, async (to) => {
        await to.imports.save(begun)
        await to.accounts.change(accountId, { importId: begun.id })
      })
      await this.#launch(begun)
    })
  }

  /** Goes on with an import that waits for nobody, if it is not running already. */
  goOn(id: string): Promise<void> {
    return this.#inTurn(async () => {
      const present = await this.#get(id)
      if (!isResting(present.state) && this.#running?.id !== id) await this.#launch({ ...present, refusal: null })
    })
  }

  answer(id: string, answer: { beganOn: string; leftNoMail: number | null }): Promise<Import> {
    return this.#inTurn(async () => {
      const asking = await this.#get(id)
      if (asking.state !== 'asking') throw new Refusal('conflict', 'the import does not ask', { state: asking.state })
      const answered: Import = { ...asking, state: 'arranging', answer }
      await this.#save(answered)
      await this.#launch(answered)
      return answered
    })
  }

  cancel(id: string): Promise<Import> {
    return this.#inTurn(async () => {
      if (this.#running?.id === id) await this.#stopRunning()
      const present = await this.#get(id)
      if (!isUnfinished(present.state)) return present
      const cancelled: Import = { ...present, state: 'cancelled', endedAt: this.#options.now() }
      await this.#save(cancelled)
      await this.#letGoOf(cancelled)
      this.#view.tell(cancelled)
      return cancelled
    })
  }

  async *watch(id: string, signal?: AbortSignal): AsyncGenerator<Import> {
    const changes = this.#view.changes(signal)
    const present = await this.#get(id)
    yield present
    if (isResting(present.state)) return
    for await (const changed of changes) {
      if (changed.id !== id) continue
      yield changed
      if (isResting(changed.state)) return
    }
  }

  /** Every import that changes, from now on. */
  changes(signal: AbortSignal): AsyncIterable<Import> {
    return this.#view.changes(signal)
  }

  /** What reads an account is taken up again once that can be reached. */
  async resume(): Promise<void> {
    const interrupted = (await this.#unfinished()).find(({ state }) => !isResting(state))
    if (interrupted?.accountId === null) await this.goOn(interrupted.id)
  }

  stop(): Promise<void> {
    return this.#inTurn(() => this.#stopRunning())
  }

  async #begun(source: ImportSource): Promise<Import> {
    const { spool, now } = this.#options
    const path = source.path === undefined ? null : resolve(source.path)
    const uploads = await Promise.all((source.uploadIds ?? []).map((id) => spool.take(id)))
    const paths = path === null ? uploads.map((each) => each.path) : [path]
    if (paths.length === 0) throw new Refusal('invalid', 'nothing to import', { field: 'uploadIds' })
    const sizes = await sizesOf(paths).catch(async (error: unknown) => {
      for (const { id } of uploads) await spool.remove(id)
      throw error
    })
    return newImport({
      id: newId(),
      fileName: (path === null ? uploads.map(({ name }) => name) : [basename(path)]).join(', ').slice(0, 300),
      bytesTotal: sizes.every((size) => size !== null) ? sizes.reduce((sum, size) => sum + size, 0) : null,
      source: { uploadIds: uploads.map(({ id }) => id), path },
      startedAt: now(),
    })
  }

  async #launch(begun: Import): Promise<void> {
    await this.#settled
    const { desk, spool, now } = this.#options
    const uploads = await Promise.all(begun.source.uploadIds.map((id) => spool.take(id).catch(() => null)))
    const paths = begun.source.path === null ? uploads.map((each) => each?.path ?? null) : [begun.source.path]
    const stopping = new AbortController()
    const tell = (progress: MailProgress) => {
      if (progress.kind === 'import') this.#view.tell(progress.present)
    }
    this.#running = { id: begun.id, stopping }
    this.#view.tell(begun)
    const order = { kind: 'import', importId: begun.id, paths, now: now() } as const
    this.#settled = desk.work(order, tell, stopping.signal).then(
      () => this.#ended(begun.id),
      (error: unknown) => this.#broke(begun.id, error),
    )
  }

  /** One order after the other: two at once could both find that nothing runs. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(work)
    this.#turn = done.catch(() => undefined)
    return done
  }

  async #stopRunning(): Promise<void> {
    this.#running?.stopping.abort()
    await this.#settled
  }

  async #ended(id: string): Promise<void> {
    this.#running = null
    const present = await this.#get(id)
    if (present.state !== 'reading') await this.#letGoOf(present)
    this.#view.tell(present)
  }

  async #broke(id: string, error: unknown): Promise<void> {
    this.#options.log.error({ err: error }, 'an import broke off')
    await this.#save({ ...(await this.#get(id)), state: 'failed', endedAt: this.#options.now() })
    await this.#ended(id)
  }

  async #letGoOf({ source }: Import): Promise<void> {
    for (const id of source.uploadIds) await this.#options.spool.remove(id)
  }

  async #get(id: string): Promise<Import> {
    return this.#options.store.read(({ imports }) => imports.get(id))
  }

  #unfinished(): Promise<Import[]> {
    return this.#options.store.read(({ imports }) => imports.unfinished())
  }

  async #save(present: Import): Promise<void> {
    const action = { name: 'import', subject: present.fileName, id: present.id } as const
    await this.#options.store.write(action, ({ imports }) => imports.save(present))
  }
}

// Loaded when first needed: reading mail is most of the program's weight.
async function sizesOf(paths: readonly string[]): Promise<(number | null)[]> {
  const { openMailbox } = await import('../../mail/source/open-mailbox.ts')
  const mailboxes = await Promise.all(paths.map((path) => openMailbox(path)))
  return mailboxes.map(({ totalBytes }) => totalBytes)
}
