import { channel } from 'node:diagnostics_channel'
import { type CompiledQuery, Kysely, type LogEvent } from 'kysely'
import { v7 as newId } from 'uuid'
import type { ActionName } from '../domain/action.ts'
import type { Instant } from '../domain/day.ts'
import { alone } from './alone.ts'
import { ChangeLog } from './change-log.ts'
import { type OpenDatabase, openDatabase } from './dialect.ts'
import { examine, type Health } from './doctor.ts'
import { type Readers, readers, type Writers, writers } from './doors.ts'
import { erase } from './erase.ts'
import { migrate } from './migrate.ts'
import type { Database } from './schema.ts'
import type { Source } from './source.ts'

export type { Readers, Writers }

/** One person's data. Everything goes through `read` and `write`; neither may be called inside the other. */
export interface Store extends AsyncDisposable {
  /** All that `fn` reads is of one moment. */
  read<T>(fn: (from: Readers) => Promise<T>): Promise<T>
  /** One transaction, one action in the change log; durable once it answers. With `id` it continues an earlier action. */
  write<T>(action: WrittenAction, fn: (to: Writers) => Promise<T>): Promise<{ result: T; actionId: string }>
  /** Checks the file, and rebuilds what is only derived. */
  doctor(): Promise<Health>
  /** Deletes everything for good; no undo brings it back. */
  erase(): Promise<void>
  close(): Promise<void>
}

interface WrittenAction {
  name: ActionName
  /** The company, the file or the count that it is about. */
  subject?: string | undefined
  id?: string | undefined
}

export interface StoreOptions {
  /** The database file; it and its folder are made if they are missing. */
  path: string
  personId: string
  now?: () => Instant
  /** Folder for the copy that is made before a migration; without it none is made. */
  backups?: string
}

/** Every query, for whoever wants to look at them: tests do, to ask another database what it thinks. */
const queries = channel('foothold:query')

/** Refusal `newer_data` if a newer version wrote the file, `damaged_data` if it is no sound database. */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { path, personId, now = () => new Date().toISOString(), backups } = options
  const opened = await openDatabase(path)
  try {
    await migrate({ opened, path, now, backups })
  } catch (error) {
    opened.close()
    throw error
  }
  const db = new Kysely<Database>({ dialect: opened.dialect, log: publish })
  return storeOf(opened, { db, personId, now, fullText: opened.fullText(personId) })
}

function storeOf(opened: OpenDatabase, source: Source): Store {
  const { db } = source
  const transaction = alone()
  const close = async () => {
    await db.destroy()
    opened.close()
  }
  return {
    read: (fn) =>
      transaction(() =>
        db
          .transaction()
          .setAccessMode('read only')
          .execute((reading) => fn(readers({ ...source, db: reading }))),
      ),
    write: (action, fn) => transaction(() => write(source, action, fn)),
    doctor: () => transaction(() => db.transaction().execute((writing) => examine({ ...source, db: writing }, opened))),
    erase: () => transaction(() => erase(source, opened)),
    close,
    [Symbol.asyncDispose]: close,
  }
}

async function write<T>(
  source: Source,
  { name, subject, id }: WrittenAction,
  fn: (to: Writers) => Promise<T>,
): Promise<{ result: T; actionId: string }> {
  const actionId = id ?? newId()
  const result = await source.db.transaction().execute(async (transaction) => {
    const writing = { ...source, db: transaction }
    const changesBefore = id === undefined ? 0 : await changesOf(writing, id)
    const log = new ChangeLog(writing, { id: actionId, name, subject: subject ?? null, undoes: null, changesBefore })
    const done = await fn(writers(log))
    await log.finish()
    return done
  })
  return { result, actionId }
}

async function changesOf({ db, personId }: Source, actionId: string): Promise<number> {
  const action = await db
    .selectFrom('action')
    .select('changes')
    .where('person_id', '=', personId)
    .where('id', '=', actionId)
    .executeTakeFirst()
  return action?.changes ?? 0
}

function publish(event: LogEvent): void {
  if (queries.hasSubscribers) queries.publish(event.query satisfies CompiledQuery)
}
