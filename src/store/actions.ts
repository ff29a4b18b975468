import type { Action } from '../domain/action.ts'
import type { Instant } from '../domain/day.ts'
import type { Page } from '../domain/page.ts'
import type { ChangeLog } from './change-log.ts'
import { fromCursor, toCursor } from './cursor.ts'
import type { ActionTable } from './schema.ts'
import type { Source } from './source.ts'
import { undo } from './undo.ts'

export class ActionReader {
  protected readonly source: Source

  constructor(source: Source) {
    this.source = source
  }

  /** What was done, newest first. Refusal `invalid` for a cursor that no list gave out. */
  async list(cursor: string | null, limit: number): Promise<Page<Action>> {
    const { db, personId } = this.source
    const { count } = await db
      .selectFrom('action')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('person_id', '=', personId)
      .executeTakeFirstOrThrow()
    const end = cursor === null ? null : fromCursor(cursor)
    const rows = await db
      .selectFrom('action')
      .selectAll()
      .where('person_id', '=', personId)
      .$if(end !== null, (query) => query.where('id', '<', end?.id ?? ''))
      .orderBy('id', 'desc')
      .limit(limit + 1)
      .execute()
    const last = rows.length > limit ? rows[limit - 1] : undefined
    return {
      items: rows.slice(0, limit).map(toAction),
      nextCursor: last ? toCursor({ value: null, id: last.id }) : null,
      total: Number(count),
    }
  }

  /** Null for one that changed nothing, or is too long ago to be remembered. */
  async find(id: string): Promise<Action | null> {
    const { db, personId } = this.source
    const row = await db
      .selectFrom('action')
      .selectAll()
      .where('person_id', '=', personId)
      .where('id', '=', id)
      .executeTakeFirst()
    return row ? toAction(row) : null
  }
}

export class ActionWriter extends ActionReader {
  readonly #log: ChangeLog

  constructor(log: ChangeLog) {
    super(log.source)
    this.#log = log
  }

  /**
   * [K5] Takes an action back, as the work of the present action; taking that one back does it again.
   * Refusal `not_found`; `cannot_undo` with `by`, the name of a later action that builds on it.
   */
  undo(id: string): Promise<void> {
    return undo(this.#log, id)
  }

  /** Forgets how things were before `before`; what is there now stays. Says how many actions were forgotten. */
  async forgetBefore(before: Instant): Promise<number> {
    const { db, personId } = this.#log.source
    const old = db.selectFrom('action').select('id').where('person_id', '=', personId).where('at', '<', before)
    await db.deleteFrom('change').where('person_id', '=', personId).where('action_id', 'in', old).execute()
    const { numDeletedRows } = await db
      .deleteFrom('action')
      .where('person_id', '=', personId)
      .where('at', '<', before)
      .executeTakeFirstOrThrow()
    return Number(numDeletedRows)
  }
}

function toAction(row: ActionTable): Action {
  return {
    id: row.id,
    name: row.name,
    subject: row.subject,
    at: row.at,
    undoneBy: row.undone_by,
    undoes: row.undoes,
    changes: row.changes,
  }
}
