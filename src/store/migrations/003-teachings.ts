import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** What corrections taught about mail to come. */
export const teachings: Migration = {
  async up(db: Kysely<unknown>) {
    const required = ['sort', 'key', 'means', 'shown', 'taught_at']
    const table = db.schema
      .createTable('teaching')
      .addColumn('person_id', 'text', (column) => column.notNull())
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('message_id', 'text')
      .addPrimaryKeyConstraint('teaching_key', ['person_id', 'id'])
    await required.reduce((built, name) => built.addColumn(name, 'text', (column) => column.notNull()), table).execute()
  },
}
