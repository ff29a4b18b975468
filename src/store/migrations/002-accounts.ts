import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Mailboxes at a provider, and how far each of their folders was read. */
export const accounts: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('account')
      .addColumn('person_id', 'text', (column) => column.notNull())
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('address', 'text', (column) => column.notNull())
      .addColumn('host', 'text', (column) => column.notNull())
      .addColumn('port', 'integer', (column) => column.notNull())
      .addColumn('security', 'text', (column) => column.notNull())
      .addColumn('user_name', 'text', (column) => column.notNull())
      .addColumn('sign_in', 'text', (column) => column.notNull())
      .addColumn('sealed', 'text', (column) => column.notNull())
      .addColumn('connected_at', 'text', (column) => column.notNull())
      .addColumn('import_id', 'text')
      .addColumn('read_at', 'text')
      .addColumn('signed_out', 'text')
      .addColumn('chosen_folders', 'text')
      .addPrimaryKeyConstraint('account_key', ['person_id', 'id'])
      .addUniqueConstraint('account_mailbox', ['person_id', 'host', 'user_name'])
      .execute()
    await db.schema
      .createTable('account_folder')
      .addColumn('person_id', 'text', (column) => column.notNull())
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('account_id', 'text', (column) => column.notNull())
      .addColumn('path', 'text', (column) => column.notNull())
      .addColumn('folder_use', 'text')
      .addColumn('uid_validity', 'text', (column) => column.notNull())
      .addColumn('newest_uid', 'text', (column) => column.notNull())
      .addColumn('years_read', 'integer', (column) => column.notNull())
      .addColumn('lowest_uid', 'text')
      .addColumn('messages_read', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('account_folder_key', ['person_id', 'id'])
      .addUniqueConstraint('account_folder_path', ['person_id', 'account_id', 'path'])
      .addForeignKeyConstraint('of_account', ['person_id', 'account_id'], 'account', ['person_id', 'id'])
      .execute()
  },
}
