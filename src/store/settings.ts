import type { Settings } from '../domain/settings.ts'
import type { ChangeLog } from './change-log.ts'
import type { Source } from './source.ts'

export class SettingsReader {
  protected readonly source: Source

  constructor(source: Source) {
    this.source = source
  }

  async get(): Promise<Settings> {
    const { db, personId } = this.source
    const rows = await db.selectFrom('setting').select(['id', 'value']).where('person_id', '=', personId).execute()
    const values = new Map(rows.map(({ id, value }) => [id, value]))
    return {
      zone: values.get('zone') ?? null,
      begunAt: values.get('begunAt') ?? null,
      connectedOn: values.get('connectedOn') ?? null,
    }
  }
}

export class SettingsWriter extends SettingsReader {
  readonly #log: ChangeLog

  constructor(log: ChangeLog) {
    super(log.source)
    this.#log = log
  }

  /** Changes what is given; null takes a setting away. */
  async change(patch: Partial<Settings>): Promise<void> {
    const known = new Map(Object.entries(await this.get()))
    for (const [id, value] of Object.entries(patch)) {
      const present = known.get(id) ?? null
      if (value === present) continue
      if (value === null) await this.#log.delete('setting', id)
      else if (present === null) await this.#log.insert('setting', [{ person_id: this.source.personId, id, value }])
      else await this.#log.update('setting', id, { value })
    }
  }
}
