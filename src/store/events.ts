import { timeline } from '../domain/application/timeline.ts'
import { Refusal } from '../domain/errors.ts'
import type { TimelineEvent } from '../domain/event.ts'
import type { LoggedEvent } from '../domain/logged-event.ts'
import type { ChangeLog } from './change-log.ts'
import { toEvent, toEventRow } from './event-rows.ts'
import { settleFactsOf } from './facts.ts'
import { inChunks } from './in-chunks.ts'
import { senderText } from './message-rows.ts'
import type { Source } from './source.ts'

export class EventReader {
  protected readonly source: Source

  constructor(source: Source) {
    this.source = source
  }

  /** Refusal `not_found`. */
  async get(id: string): Promise<LoggedEvent> {
    const row = await this.#logged().where('event.id', '=', id).executeTakeFirst()
    if (!row) throw new Refusal('not_found', `There is no event ${id}.`, { what: 'event' })
    return toLogged(row)
  }

  /** The events of one application in their order (E3). */
  async timeline(applicationId: string): Promise<LoggedEvent[]> {
    const rows = await this.#logged().where('event.application_id', '=', applicationId).execute()
    const byId = new Map(rows.map((row) => [row.id, toLogged(row)]))
    return timeline(rows.map(toEvent)).flatMap(({ id }) => byId.get(id) ?? [])
  }

  /** The timelines of many applications at once; one without events is left out. */
  async timelines(applicationIds: readonly string[]): Promise<Map<string, TimelineEvent[]>> {
    const { db, personId } = this.source
    const rows = await inChunks(applicationIds, (ids) =>
      db.selectFrom('event').selectAll().where('person_id', '=', personId).where('application_id', 'in', ids).execute(),
    )
    const byApplication = Map.groupBy(rows, (row) => row.application_id)
    return new Map([...byApplication].map(([id, own]) => [id, [...timeline(own.map(toEvent))]]))
  }

  #logged() {
    return this.source.db
      .selectFrom('event')
      .leftJoin('message', (join) =>
        join.onRef('message.person_id', '=', 'event.person_id').onRef('message.id', '=', 'event.message_id'),
      )
      .selectAll('event')
      .select(['message.subject', 'message.headers'])
      .where('event.person_id', '=', this.source.personId)
  }
}

export class EventWriter extends EventReader {
  readonly #log: ChangeLog

  constructor(log: ChangeLog) {
    super(log.source)
    this.#log = log
  }

  /** [K4] The same fact twice is one fact: answers with the event that is there already, unchanged, if one is. */
  async record(applicationId: string, event: TimelineEvent): Promise<{ event: LoggedEvent; isNew: boolean }> {
    const recorded = await this.recordAll([{ applicationId, event }])
    const { id } = await this.source.db
      .selectFrom('event')
      .select('id')
      .where('person_id', '=', this.source.personId)
      .where('fact_key', '=', event.factKey)
      .executeTakeFirstOrThrow()
    return { event: await this.get(id), isNew: recorded === 1 }
  }

  /** As `record`, for many at once; says how many were new. */
  async recordAll(entries: readonly { applicationId: string; event: TimelineEvent }[]): Promise<number> {
    const { db, personId } = this.source
    const byFact = new Map(entries.toReversed().map((entry) => [entry.event.factKey, entry]))
    const known = await inChunks([...byFact.keys()], (keys) =>
      db
        .selectFrom('event')
        .select('fact_key')
        .where('person_id', '=', personId)
        .where('fact_key', 'in', keys)
        .execute(),
    )
    for (const { fact_key } of known) byFact.delete(fact_key)
    const rows = [...byFact.values()]
      .reverse()
      .map(({ applicationId, event }) => toEventRow({ personId, applicationId }, event))
    await this.#log.insert('event', rows)
    return rows.length
  }

  /** Changes what is given. The fact behind it counts as corrected from now on. Refusal `not_found`. */
  async edit(id: string, patch: Partial<Omit<TimelineEvent, 'id' | 'factKey'>>): Promise<void> {
    const known = await this.get(id)
    const row = toEventRow(
      { personId: this.source.personId, applicationId: known.applicationId },
      { ...known, ...patch },
    )
    if (await this.#log.update('event', id, row)) await settleFactsOf(this.#log, id, 'corrected')
  }

  /** The fact behind it counts as dismissed from now on. Refusal `not_found`. */
  async remove(id: string): Promise<void> {
    await settleFactsOf(this.#log, id, 'dismissed')
    await this.#log.delete('event', id)
  }

  /** Moves one event to another application. Refusal `not_found`. */
  async move(id: string, applicationId: string): Promise<void> {
    await this.#log.update('event', id, { application_id: applicationId })
  }

  /** Moves every event of one application to another. */
  async moveAll(fromId: string, toId: string): Promise<void> {
    const events = await this.timeline(fromId)
    await this.#log.batch(async () => {
      for (const { id } of events) await this.move(id, toId)
    })
  }
}

type LoggedRow = Parameters<typeof toEvent>[0] & {
  subject: string | null
  headers: Parameters<typeof senderText>[0] | null
}

function toLogged(row: LoggedRow): LoggedEvent {
  const message = row.headers === null ? null : { subject: row.subject ?? '', from: senderText(row.headers) }
  return { ...toEvent(row), applicationId: row.application_id, message }
}
