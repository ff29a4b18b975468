import type { Instant } from '../domain/day.ts'
import type { WritingSource } from './change-log.ts'
import { inChunks } from './in-chunks.ts'
import type { Source } from './source.ts'

export interface BinnedApplication {
  id: string
  company: string
  role: string
  removedAt: Instant
  /** The action that removed it, while it is remembered. */
  actionId: string | null
}

/** What is in the bin, latest first. */
export async function binnedApplications({ db, personId }: Source): Promise<BinnedApplication[]> {
  const rows = await db
    .selectFrom('application')
    .select(['id', 'company', 'role', 'removed_at'])
    .where('person_id', '=', personId)
    .where('removed_at', 'is not', null)
    .orderBy('removed_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  const changes = await inChunks(rows, (chunk) =>
    db
      .selectFrom('change')
      .innerJoin('action', (join) =>
        join.onRef('action.person_id', '=', 'change.person_id').onRef('action.id', '=', 'change.action_id'),
      )
      .select(['change.row_id', 'change.after', 'action.id', 'action.at'])
      .where('change.person_id', '=', personId)
      .where('change.table_name', '=', 'application')
      .where(
        'change.row_id',
        'in',
        chunk.map(({ id }) => id),
      )
      .where('change.after', 'like', '%"removed_at":"%')
      .orderBy('action.at')
      .execute(),
  )
  const actionOf = new Map(changes.map(({ row_id, id }) => [row_id, id]))
  return rows.map(({ id, company, role, removed_at }) => ({
    id,
    company,
    role,
    removedAt: removed_at ?? '',
    actionId: actionOf.get(id) ?? null,
  }))
}

/**
 * [K6] Removes for good, outside the change log, what has been in the bin since before `before`; says how many.
 * Its mail is forgotten but for the fingerprints, and its facts stay dismissed, so that no import brings it back.
 */
export async function emptyBin(source: WritingSource, before: Instant): Promise<number> {
  const { db, personId } = source
  const old = await db
    .selectFrom('application')
    .select('id')
    .where('person_id', '=', personId)
    .where('removed_at', '<', before)
    .execute()
  await inChunks(
    old.map(({ id }) => id),
    async (ids) => {
      await forgetMessages(source, ids)
      await db
        .updateTable('fact')
        .set({ state: 'dismissed', application_id: null, event_id: null, message_id: null })
        .where('person_id', '=', personId)
        .where('application_id', 'in', ids)
        .execute()
      for (const table of ['proposal', 'event'] as const)
        await db.deleteFrom(table).where('person_id', '=', personId).where('application_id', 'in', ids).execute()
      await db.deleteFrom('message').where('person_id', '=', personId).where('application_id', 'in', ids).execute()
      await db.deleteFrom('application').where('person_id', '=', personId).where('id', 'in', ids).execute()
      return []
    },
  )
  return old.length
}

async function forgetMessages({ db, personId }: WritingSource, applicationIds: readonly string[]): Promise<void> {
  await db
    .insertInto('message_seen')
    .columns(['person_id', 'id', 'understanding_version'])
    .expression((from) =>
      from
        .selectFrom('message')
        .select(['person_id', 'fingerprint', 'understanding_version'])
        .where('person_id', '=', personId)
        .where('application_id', 'in', applicationIds),
    )
    .onConflict((conflict) => conflict.columns(['person_id', 'id']).doNothing())
    .execute()
  const theirs = db
    .selectFrom('message')
    .select('id')
    .where('person_id', '=', personId)
    .where('application_id', 'in', applicationIds)
  await db
    .updateTable('event')
    .set({ message_id: null })
    .where('person_id', '=', personId)
    .where('message_id', 'in', theirs)
    .execute()
  await db.deleteFrom('proposal').where('person_id', '=', personId).where('message_id', 'in', theirs).execute()
}
