import { Refusal } from '../domain/errors.ts'
import type { Import } from '../domain/import.ts'
import type { ChangeLog, WritingSource } from './change-log.ts'
import { fromJson, type Json, toJson } from './json.ts'
import type { Source } from './source.ts'

export class ImportReader {
  protected readonly source: Source

  constructor(source: Source) {
    this.source = source
  }

  /** Refusal `not_found`. */
  async get(id: string): Promise<Import> {
    const row = await this.#newestFirst().where('id', '=', id).executeTakeFirst()
    if (!row) throw new Refusal('not_found', `There is no import ${id}.`, { what: 'import' })
    return toImport(row)
  }

  /** Newest first. */
  async list(): Promise<Import[]> {
    const rows = await this.#newestFirst().execute()
    return rows.map(toImport)
  }

  /** What has neither ended nor failed, newest first. */
  async unfinished(): Promise<Import[]> {
    const rows = await this.#newestFirst().where('state', 'in', ['waiting', 'reading', 'asking', 'arranging']).execute()
    return rows.map(toImport)
  }

  #newestFirst() {
    return this.source.db
      .selectFrom('import')
      .selectAll()
      .where('person_id', '=', this.source.personId)
      .orderBy('started_at', 'desc')
      .orderBy('id', 'desc')
  }
}

/** Progress is no action of the person: it stands outside the change log. */
export class ImportWriter extends ImportReader {
  readonly #source: WritingSource

  constructor(log: ChangeLog) {
    super(log.source)
    this.#source = log.source
  }

  /** Adds an import, or writes how far it has come. */
  async save(report: Import): Promise<void> {
    const { db, personId } = this.#source
    const cells = { state: report.state, started_at: report.startedAt, report: toJson(report) }
    await db
      .insertInto('import')
      .values({ person_id: personId, id: report.id, ...cells })
      .onConflict((conflict) => conflict.columns(['person_id', 'id']).doUpdateSet(cells))
      .execute()
  }
}

// Reports written before there were accounts do not speak of them.
function toImport({ report }: { report: Json<Import> }): Import {
  const { messagesTotal = null, accountId = null, ...rest } = fromJson(report)
  return { ...rest, messagesTotal, accountId }
}
