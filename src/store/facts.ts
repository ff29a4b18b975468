import type { Fact, FactState } from '../domain/fact.ts'
import type { ChangeLog } from './change-log.ts'
import { inChunks } from './in-chunks.ts'
import type { FactTable } from './schema.ts'
import type { Source } from './source.ts'

export class FactReader {
  protected readonly source: Source

  constructor(source: Source) {
    this.source = source
  }

  /** What became of these facts, by key; an unknown one is left out. */
  async known(keys: readonly string[]): Promise<Map<string, Fact>> {
    const { db, personId } = this.source
    const rows = await inChunks(keys, (chunk) =>
      db.selectFrom('fact').selectAll().where('person_id', '=', personId).where('id', 'in', chunk).execute(),
    )
    return new Map(rows.map((row) => [row.id, toFact(row)]))
  }

  async find(key: string): Promise<Fact | null> {
    return (await this.known([key])).get(key) ?? null
  }

  async ofApplication(applicationId: string): Promise<Fact[]> {
    const { db, personId } = this.source
    const rows = await db
      .selectFrom('fact')
      .selectAll()
      .where('person_id', '=', personId)
      .where('application_id', '=', applicationId)
      .orderBy('id')
      .execute()
    return rows.map(toFact)
  }
}

export class FactWriter extends FactReader {
  readonly #log: ChangeLog

  constructor(log: ChangeLog) {
    super(log.source)
    this.#log = log
  }

  /** Writes what became of a fact, new or known. */
  async settle(fact: Fact): Promise<void> {
    const row = toFactRow(this.source.personId, fact)
    if (await this.find(fact.key)) await this.#log.update('fact', fact.key, row)
    else await this.#log.insert('fact', [row])
  }

  async moveAll(fromId: string, toId: string): Promise<void> {
    for (const { key } of await this.ofApplication(fromId))
      await this.#log.update('fact', key, { application_id: toId })
  }
}

/** [K4] What the person does with an event is their word on the facts behind it, also when they are read again. */
export async function settleFactsOf(log: ChangeLog, eventId: string, state: FactState): Promise<void> {
  const { db, personId } = log.source
  const facts = await db
    .selectFrom('fact')
    .select('id')
    .where('person_id', '=', personId)
    .where('event_id', '=', eventId)
    .execute()
  for (const { id } of facts) await log.update('fact', id, { state })
}

function toFact(row: FactTable): Fact {
  return {
    key: row.id,
    state: row.state,
    applicationId: row.application_id,
    eventId: row.event_id,
    messageId: row.message_id,
  }
}

function toFactRow(personId: string, fact: Fact): FactTable {
  return {
    person_id: personId,
    id: fact.key,
    state: fact.state,
    application_id: fact.applicationId,
    event_id: fact.eventId,
    message_id: fact.messageId,
  }
}
