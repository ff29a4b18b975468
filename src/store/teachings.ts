import { v7 as newId } from 'uuid'
import { MAIL_KINDS } from '../domain/mail-kind.ts'
import type { Teaching, UnkeptTeaching } from '../domain/teaching.ts'
import type { ChangeLog } from './change-log.ts'
import type { TeachingTable } from './schema.ts'
import type { Source } from './source.ts'

export class TeachingReader {
  protected readonly source: Source

  constructor(source: Source) {
    this.source = source
  }

  /** Newest first. */
  async list(): Promise<Teaching[]> {
    const { db, personId } = this.source
    const rows = await db
      .selectFrom('teaching')
      .selectAll()
      .where('person_id', '=', personId)
      .orderBy('taught_at', 'desc')
      .orderBy('id', 'desc')
      .execute()
    return rows.map(toTeaching)
  }
}

export class TeachingWriter extends TeachingReader {
  readonly #log: ChangeLog

  constructor(log: ChangeLog) {
    super(log.source)
    this.#log = log
  }

  /** The last word about the same thing holds. */
  async learn(teaching: UnkeptTeaching): Promise<void> {
    const { sort, key, shown, messageId } = teaching
    const means = teaching.sort === 'alike' ? teaching.kind : teaching.company
    const known = (await this.list()).find((each) => each.sort === sort && each.key === key)
    const cells = { means, shown, message_id: messageId, taught_at: this.source.now() }
    if (known) await this.#log.update('teaching', known.id, cells)
    else await this.#log.insert('teaching', [{ person_id: this.source.personId, id: newId(), sort, key, ...cells }])
  }

  /** Refusal `not_found`. */
  async forget(id: string): Promise<void> {
    await this.#log.delete('teaching', id)
  }
}

function toTeaching({
  id,
  sort,
  key,
  means,
  shown,
  message_id: messageId,
  taught_at: taughtAt,
}: TeachingTable): Teaching {
  const kept = { id, key, shown, messageId, taughtAt }
  if (sort !== 'alike') return { ...kept, sort, company: means }
  return { ...kept, sort, kind: MAIL_KINDS.find((kind) => kind === means) ?? 'unrelated' }
}
