import type { Search } from '../domain/application/application.ts'
import { Refusal } from '../domain/errors.ts'
import type { ChangeLog } from './change-log.ts'
import type { SearchTable } from './schema.ts'
import type { Source } from './source.ts'

export class SearchReader {
  protected readonly source: Source

  constructor(source: Source) {
    this.source = source
  }

  /** The current one first, then the latest; with how many applications each holds, the bin apart. */
  async list(): Promise<(Search & { applications: number })[]> {
    const { db, personId } = this.source
    const rows = await this.#inOrder().execute()
    const counts = await db
      .selectFrom('application_summary')
      .select(({ fn }) => ['search_id', fn.countAll<number>().as('count')])
      .where('person_id', '=', personId)
      .groupBy('search_id')
      .execute()
    const countOf = new Map(counts.map(({ search_id, count }) => [search_id, Number(count)]))
    return rows.map((row) => ({ ...toSearch(row), applications: countOf.get(row.id) ?? 0 }))
  }

  /** Refusal `not_found`. */
  async get(id: string): Promise<Search> {
    const row = await this.#inOrder().where('id', '=', id).executeTakeFirst()
    if (!row) throw new Refusal('not_found', `There is no search ${id}.`, { what: 'search' })
    return toSearch(row)
  }

  /** The search without an end; of several the one that began last. */
  async current(): Promise<Search | null> {
    const row = await this.#inOrder().where('ended_on', 'is', null).executeTakeFirst()
    return row ? toSearch(row) : null
  }

  #inOrder() {
    return this.source.db
      .selectFrom('search')
      .selectAll()
      .where('person_id', '=', this.source.personId)
      .orderBy(({ eb }) => eb.case().when('ended_on', 'is', null).then(0).else(1).end())
      .orderBy('started_on', 'desc')
      .orderBy('id', 'desc')
  }
}

export class SearchWriter extends SearchReader {
  readonly #log: ChangeLog

  constructor(log: ChangeLog) {
    super(log.source)
    this.#log = log
  }

  async add(search: Search): Promise<void> {
    await this.#log.insert('search', [toSearchRow(this.source.personId, search)])
  }

  /** Refusal `not_found`. */
  async edit(id: string, patch: Partial<Omit<Search, 'id'>>): Promise<void> {
    const row = toSearchRow(this.source.personId, { ...(await this.get(id)), ...patch })
    await this.#log.update('search', id, row)
  }
}

function toSearch(row: SearchTable): Search {
  return { id: row.id, name: row.name, startedOn: row.started_on, endedOn: row.ended_on, leftNoMail: row.left_no_mail }
}

function toSearchRow(personId: string, search: Search): SearchTable {
  return {
    person_id: personId,
    id: search.id,
    name: search.name,
    started_on: search.startedOn,
    ended_on: search.endedOn,
    left_no_mail: search.leftNoMail,
  }
}
