import type { CreateTableBuilder, Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

type Table = CreateTableBuilder<string, string>

// One covering index for each order of the list of open applications: a page is then read without touching other rows.
const LIST_ORDERS = [
  'last_event_on',
  'company_folded',
  'role_folded',
  'stage_rank',
  'sent_on',
  'last_heard_on',
  'deadline',
]

/** Every table of the first version: text and integers only, and every key begins with the person. */
export const first: Migration = {
  async up(db: Kysely<unknown>) {
    await createApplications(db)
    await createSummaries(db)
    await createMail(db)
    await createEvents(db)
    await createDecisions(db)
    await createSettings(db)
    await createChangeLog(db)
  },
}

async function createApplications(db: Kysely<unknown>): Promise<void> {
  await withOptional(withRequired(keyed(db, 'search'), ['name', 'started_on']).addColumn('left_no_mail', 'integer'), [
    'ended_on',
  ]).execute()
  await belongingTo(
    withOptional(
      withRequired(keyed(db, 'application'), ['search_id', 'company', 'role', 'channel', 'tags', 'created_at']),
      [
        'place',
        'work_mode',
        'pay',
        'where_found',
        'resume_version',
        'previous_id',
        'removed_at',
        'posting_url',
        'posting_text',
      ],
    ),
    'search',
  ).execute()
  await index(db, 'application', ['search_id'])
  await index(db, 'application', ['removed_at'])
}

async function createSummaries(db: Kysely<unknown>): Promise<void> {
  const required = [
    'search_id',
    'channel',
    'company_key',
    'company_folded',
    'role_folded',
    'words',
    'tags_folded',
    'stage',
  ]
  await withOptional(
    withRequired(keyed(db, 'application_summary'), [...required, 'furthest'])
      .addColumn('stage_rank', 'integer', (column) => column.notNull())
      .addColumn('interviews_had', 'integer', (column) => column.notNull()),
    [
      'reply',
      'closed_by',
      'closed_on',
      'sent_on',
      'last_heard_on',
      'last_event_on',
      'waiting_since',
      'next_interview',
      'deadline',
      'changes_at',
    ],
  ).execute()
  for (const column of LIST_ORDERS) await index(db, 'application_summary', ['closed_by', column, 'id'])
  await index(db, 'application_summary', ['company_key'])
  await index(db, 'application_summary', ['changes_at'])
}

async function createMail(db: Kysely<unknown>): Promise<void> {
  const required = ['fingerprint', 'headers', 'subject', 'authentication', 'understanding', 'text']
  const message = withRequired(keyed(db, 'message'), required)
    .addColumn('understanding_version', 'integer', (column) => column.notNull())
    .addColumn('is_arranged', 'integer', (column) => column.notNull())
    .addColumn('is_history', 'integer', (column) => column.notNull())
    .addUniqueConstraint('message_fingerprint', ['person_id', 'fingerprint'])
  await belongingTo(
    withOptional(message, ['sender_domain', 'sent_at', 'day', 'application_id']),
    'application',
  ).execute()
  await index(db, 'message', ['application_id'])
  await index(db, 'message', ['is_arranged', 'sent_at', 'id'])
  await index(db, 'message', ['day'])
  await keyed(db, 'message_seen')
    .addColumn('understanding_version', 'integer', (column) => column.notNull())
    .execute()
}

async function createEvents(db: Kysely<unknown>): Promise<void> {
  const event = withRequired(keyed(db, 'event'), ['application_id', 'kind', 'day', 'origin', 'fact_key'])
  await belongingTo(
    withOptional(event, ['instant', 'message_id', 'interview', 'amount', 'deadline', 'note']).addUniqueConstraint(
      'event_fact',
      ['person_id', 'fact_key'],
    ),
    'application',
    'message',
  ).execute()
  await index(db, 'event', ['application_id', 'day'])
  await index(db, 'event', ['message_id'])
}

async function createDecisions(db: Kysely<unknown>): Promise<void> {
  await withOptional(withRequired(keyed(db, 'fact'), ['state']), ['application_id', 'event_id', 'message_id']).execute()
  await index(db, 'fact', ['application_id'])
  await index(db, 'fact', ['event_id'])
  const required = ['state', 'fact_key', 'event_kind', 'day', 'company', 'role', 'candidate_ids']
  const optional = ['group_name', 'message_id', 'instant', 'mail_kind', 'confidence', 'application_id']
  await belongingTo(
    withOptional(withRequired(keyed(db, 'proposal'), required), optional).addUniqueConstraint('proposal_fact', [
      'person_id',
      'fact_key',
    ]),
    'application',
    'message',
  ).execute()
  await index(db, 'proposal', ['state', 'group_name', 'day'])
  await index(db, 'proposal', ['application_id'])
  await index(db, 'proposal', ['message_id'])
}

async function createSettings(db: Kysely<unknown>): Promise<void> {
  await withRequired(keyed(db, 'import'), ['state', 'started_at', 'report']).execute()
  await withRequired(keyed(db, 'saved_view'), ['name', 'filter']).execute()
  await withRequired(keyed(db, 'setting'), ['value']).execute()
  await withRequired(keyed(db, 'postponement'), ['until_day']).execute()
}

async function createChangeLog(db: Kysely<unknown>): Promise<void> {
  const action = withRequired(keyed(db, 'action'), ['name', 'at']).addColumn('changes', 'integer', (column) =>
    column.notNull(),
  )
  await withOptional(action, ['subject', 'undone_by', 'undoes']).execute()
  await index(db, 'action', ['at'])
  const change = db.schema
    .createTable('change')
    .addColumn('person_id', 'text', (column) => column.notNull())
    .addColumn('action_id', 'text', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('change_key', ['person_id', 'action_id', 'position'])
  await withOptional(withRequired(change, ['table_name', 'row_id']), ['before', 'after', 'hash']).execute()
  await index(db, 'change', ['table_name', 'row_id'])
}

function keyed(db: Kysely<unknown>, table: string): Table {
  return db.schema
    .createTable(table)
    .addColumn('person_id', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint(`${table}_key`, ['person_id', 'id'])
}

function withRequired(table: Table, columns: readonly string[]): Table {
  return columns.reduce((built, name) => built.addColumn(name, 'text', (column) => column.notNull()), table)
}

function withOptional(table: Table, columns: readonly string[]): Table {
  return columns.reduce((built, name) => built.addColumn(name, 'text'), table)
}

function belongingTo(table: Table, ...parents: readonly string[]): Table {
  return parents.reduce(
    (built, parent) =>
      built.addForeignKeyConstraint(`of_${parent}`, ['person_id', `${parent}_id`], parent, ['person_id', 'id']),
    table,
  )
}

async function index(db: Kysely<unknown>, table: string, columns: readonly string[]): Promise<void> {
  await db.schema
    .createIndex(`${table}_by_${columns.join('_and_')}`)
    .on(table)
    .columns(['person_id', ...columns])
    .execute()
}
