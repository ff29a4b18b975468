import { indexDocuments } from './documents.ts'
import { inChunks } from './in-chunks.ts'
import type { Row, TrackedTable } from './schema.ts'
import type { Source } from './source.ts'
import { refreshSummaries } from './summaries.ts'

/** A row that changed. An update gives the cells that differ, insert and delete the whole row on one side. */
export interface RowChange {
  table: TrackedTable
  id: string
  before: Row | null
  after: Row | null
}

/** [K2] What is only derived from tracked rows, brought up to date after them: summaries and full text. */
export class Derived {
  readonly #source: Source
  #touched = nothing()

  constructor(source: Source) {
    this.#source = source
  }

  touch({ table, id, before, after }: RowChange): void {
    const cells = { ...after, ...before }
    if (table === 'application') {
      this.#touched.summaries.add(id)
      this.#touched.applications.add(id)
      if (before && after && 'removed_at' in cells) this.#touched.binned.add(id)
    }
    if (table === 'event') {
      this.#touched.events.add(id)
      for (const row of [before, after])
        if (typeof row?.application_id === 'string') this.#touched.summaries.add(row.application_id)
      if ('note' in cells) this.#touched.notes.add(id)
    }
    if (table === 'message' && 'text' in cells) this.#touched.messages.add(id)
  }

  async follow(): Promise<void> {
    const { summaries, applications, notes, messages, events, binned } = this.#touched
    this.#touched = nothing()
    for (const id of await this.#applicationsOf([...events])) summaries.add(id)
    await this.#addContents([...binned], notes, messages)
    await refreshSummaries(this.#source, [...summaries])
    await indexDocuments(this.#source, 'application', [...applications])
    await indexDocuments(this.#source, 'note', [...notes])
    await indexDocuments(this.#source, 'message', [...messages])
  }

  async #applicationsOf(eventIds: readonly string[]): Promise<string[]> {
    const { db, personId } = this.#source
    const rows = await inChunks(eventIds, (ids) =>
      db
        .selectFrom('event')
        .select('application_id')
        .where('person_id', '=', personId)
        .where('id', 'in', ids)
        .execute(),
    )
    return rows.map((row) => row.application_id)
  }

  // What belongs to an application in the bin is not found either, and is found again once it comes back.
  async #addContents(applicationIds: readonly string[], notes: Set<string>, messages: Set<string>): Promise<void> {
    const { db, personId } = this.#source
    for (const table of ['event', 'message'] as const) {
      const rows = await inChunks(applicationIds, (ids) =>
        db
          .selectFrom(table)
          .select('id')
          .where('person_id', '=', personId)
          .where('application_id', 'in', ids)
          .execute(),
      )
      for (const { id } of rows) (table === 'event' ? notes : messages).add(id)
    }
  }
}

function nothing() {
  return {
    summaries: new Set<string>(),
    applications: new Set<string>(),
    notes: new Set<string>(),
    messages: new Set<string>(),
    events: new Set<string>(),
    binned: new Set<string>(),
  }
}
