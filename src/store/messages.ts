import { sql } from 'kysely'
import type { Day } from '../domain/day.ts'
import { Refusal } from '../domain/errors.ts'
import type { Message, Understanding } from '../domain/message.ts'
import type { ChangeLog } from './change-log.ts'
import { inChunks } from './in-chunks.ts'
import { toJson } from './json.ts'
import { toMessage, toMessageRow } from './message-rows.ts'
import type { Source } from './source.ts'

export class MessageReader {
  protected readonly source: Source

  constructor(source: Source) {
    this.source = source
  }

  /** Refusal `not_found`. */
  async get(id: string): Promise<Message> {
    const row = await this.#all().where('id', '=', id).executeTakeFirst()
    if (!row) throw new Refusal('not_found', `There is no message ${id}.`, { what: 'message' })
    return toMessage(row)
  }

  /** The mail that belongs to an application, oldest first. */
  async ofApplication(applicationId: string): Promise<Message[]> {
    const rows = await this.#inOrder().where('application_id', '=', applicationId).execute()
    return rows.map(toMessage)
  }

  /** Which of these were read at this version of understanding or a better one, kept or set aside. */
  async known(fingerprints: readonly string[], version: number): Promise<Set<string>> {
    const { db, personId } = this.source
    const kept = await inChunks(fingerprints, (chunk) =>
      db
        .selectFrom('message')
        .select('fingerprint')
        .where('person_id', '=', personId)
        .where('fingerprint', 'in', chunk)
        .where('understanding_version', '>=', version)
        .execute(),
    )
    const setAside = await inChunks(fingerprints, (chunk) =>
      db
        .selectFrom('message_seen')
        .select('id')
        .where('person_id', '=', personId)
        .where('id', 'in', chunk)
        .where('understanding_version', '>=', version)
        .execute(),
    )
    return new Set([...kept.map((row) => row.fingerprint), ...setAside.map((row) => row.id)])
  }

  /** The next messages whose facts are not settled yet, oldest first. */
  async unarranged(limit: number): Promise<Message[]> {
    const rows = await this.#inOrder().where('is_arranged', '=', 0).limit(limit).execute()
    return rows.map(toMessage)
  }

  /** How many kept messages fall on each day, in order; those without a day are left out. */
  async days(): Promise<{ day: Day; messages: number }[]> {
    const { db, personId } = this.source
    const rows = await db
      .selectFrom('message')
      .select(({ fn }) => ['day', fn.countAll<number>().as('messages')])
      .where('person_id', '=', personId)
      .where('day', 'is not', null)
      .groupBy('day')
      .orderBy('day')
      .execute()
    return rows.flatMap(({ day, messages }) => (day === null ? [] : { day, messages: Number(messages) }))
  }

  /** Everything kept, in parts, for an export. */
  async page(afterId: string | null, limit: number): Promise<Message[]> {
    const rows = await this.#all()
      .where('id', '>', afterId ?? '')
      .orderBy('id')
      .limit(limit)
      .execute()
    return rows.map(toMessage)
  }

  async count(): Promise<number> {
    const { db, personId } = this.source
    const { count } = await db
      .selectFrom('message')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('person_id', '=', personId)
      .executeTakeFirstOrThrow()
    return Number(count)
  }

  #all() {
    return this.source.db.selectFrom('message').selectAll().where('person_id', '=', this.source.personId)
  }

  #inOrder() {
    return this.#all()
      .orderBy('sent_at', (by) => by.asc().nullsLast())
      .orderBy('id')
  }
}

export class MessageWriter extends MessageReader {
  readonly #log: ChangeLog

  constructor(log: ChangeLog) {
    super(log.source)
    this.#log = log
  }

  /** [K4] Keeps messages; one that is kept already takes on the new understanding and waits to be arranged again. */
  async keep(messages: readonly Message[]): Promise<void> {
    const { db, personId } = this.source
    const byFingerprint = new Map(messages.map((message) => [message.fingerprint, message]))
    const kept = await inChunks([...byFingerprint.keys()], (chunk) =>
      db
        .selectFrom('message')
        .select(['id', 'fingerprint'])
        .where('person_id', '=', personId)
        .where('fingerprint', 'in', chunk)
        .execute(),
    )
    await this.#log.batch(async () => {
      for (const { id, fingerprint } of kept) {
        const again = byFingerprint.get(fingerprint)
        if (again) await this.#understandAgain(id, again)
        byFingerprint.delete(fingerprint)
      }
      await this.#log.insert(
        'message',
        [...byFingerprint.values()].map((message) => toMessageRow(personId, message)),
      )
    })
  }

  /** Remembers mail that was not about the search by fingerprint and version alone; outside the change log. */
  async setAside(fingerprints: readonly string[], version: number): Promise<void> {
    const { db, personId } = this.source
    await inChunks([...new Set(fingerprints)], async (chunk) => {
      await db
        .insertInto('message_seen')
        .values(chunk.map((id) => ({ person_id: personId, id, understanding_version: version })))
        .onConflict((conflict) =>
          conflict
            .columns(['person_id', 'id'])
            .doUpdateSet({ understanding_version: sql<number>`excluded.understanding_version` }),
        )
        .execute()
      return []
    })
  }

  /** Its facts are settled; it belongs to this application, or to none. Refusal `not_found`. */
  async arrange(id: string, { applicationId, isHistory }: { applicationId: string | null; isHistory: boolean }) {
    const cells = { application_id: applicationId, is_history: isHistory ? 1 : 0, is_arranged: 1 } as const
    await this.#log.update('message', id, cells)
  }

  /** Refusal `not_found`. */
  async assign(id: string, applicationId: string | null): Promise<void> {
    await this.#log.update('message', id, { application_id: applicationId })
  }

  async moveAll(fromId: string, toId: string): Promise<void> {
    for (const { id } of await this.ofApplication(fromId)) await this.assign(id, toId)
  }

  async #understandAgain(id: string, { understanding, understandingVersion }: Message): Promise<void> {
    await this.#log.update('message', id, {
      understanding: toJson<Understanding>(understanding),
      understanding_version: understandingVersion,
      is_arranged: 0,
    })
  }
}
