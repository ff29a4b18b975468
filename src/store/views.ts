import { v7 as newId } from 'uuid'
import type { SavedView } from '../domain/saved-view.ts'
import type { ChangeLog } from './change-log.ts'
import { fromJson, toJson } from './json.ts'
import type { Source } from './source.ts'

export class ViewReader {
  protected readonly source: Source

  constructor(source: Source) {
    this.source = source
  }

  /** By name. */
  async list(): Promise<SavedView[]> {
    const { db, personId } = this.source
    const rows = await db
      .selectFrom('saved_view')
      .selectAll()
      .where('person_id', '=', personId)
      .orderBy('name')
      .orderBy('id')
      .execute()
    return rows.map(({ id, name, filter }) => ({ id, name, filter: fromJson(filter) }))
  }
}

export class ViewWriter extends ViewReader {
  readonly #log: ChangeLog

  constructor(log: ChangeLog) {
    super(log.source)
    this.#log = log
  }

  /** The same name replaces it. */
  async save({ name, filter }: Omit<SavedView, 'id'>): Promise<SavedView> {
    const known = (await this.list()).find((view) => view.name === name)
    const id = known?.id ?? newId()
    if (known) await this.#log.update('saved_view', id, { filter: toJson(filter) })
    else await this.#log.insert('saved_view', [{ person_id: this.source.personId, id, name, filter: toJson(filter) }])
    return { id, name, filter }
  }

  /** Refusal `not_found`. */
  async remove(id: string): Promise<void> {
    await this.#log.delete('saved_view', id)
  }
}
