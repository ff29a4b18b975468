import type { Day } from '../domain/day.ts'
import type { ChangeLog } from './change-log.ts'
import type { Source } from './source.ts'

export class PostponementReader {
  protected readonly source: Source

  constructor(source: Source) {
    this.source = source
  }

  /** Steps that are put off on this day, by key, with the day on which they come back. */
  async on(today: Day): Promise<Map<string, Day>> {
    const { db, personId } = this.source
    const rows = await db
      .selectFrom('postponement')
      .select(['id', 'until_day'])
      .where('person_id', '=', personId)
      .where('until_day', '>', today)
      .execute()
    return new Map(rows.map((row) => [row.id, row.until_day]))
  }
}

export class PostponementWriter extends PostponementReader {
  readonly #log: ChangeLog

  constructor(log: ChangeLog) {
    super(log.source)
    this.#log = log
  }

  /** Puts a step off until a day, also one that was put off before. */
  async put(key: string, until: Day): Promise<void> {
    const { db, personId } = this.source
    const known = await db
      .selectFrom('postponement')
      .select('id')
      .where('person_id', '=', personId)
      .where('id', '=', key)
      .executeTakeFirst()
    if (known) await this.#log.update('postponement', key, { until_day: until })
    else await this.#log.insert('postponement', [{ person_id: personId, id: key, until_day: until }])
  }
}
