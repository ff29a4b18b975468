import type { Account, FolderUse, Security, SignedOutReason } from '../domain/account.ts'
import type { ActionName } from '../domain/action.ts'
import type { Channel, WorkMode } from '../domain/application/application.ts'
import type { Ending } from '../domain/application/closing.ts'
import type { ApplicationFilter } from '../domain/application/filter.ts'
import type { Interview } from '../domain/application/interviews.ts'
import type { Reply } from '../domain/application/reply.ts'
import type { Stage } from '../domain/application/stage.ts'
import type { Day, Instant } from '../domain/day.ts'
import type { EventKind, InterviewWord, Origin, Pay } from '../domain/event.ts'
import type { FactState } from '../domain/fact.ts'
import type { Import, ImportState } from '../domain/import.ts'
import type { MailKind } from '../domain/mail-kind.ts'
import type { Invitation, MailAddress, Understanding } from '../domain/message.ts'
import type { ProposalGroup } from '../domain/proposal.ts'
import type { StatedFacts } from '../domain/stated-facts.ts'
import type { Teaching } from '../domain/teaching.ts'
import type { Json } from './json.ts'

// Aliases, not interfaces: only they count as records of cells, which the change log needs.

/** Text, integers and null only, so that SQLite and PostgreSQL hold the same. */
export type Cell = string | number | null
export type Row = Record<string, Cell>

type Keyed = { person_id: string; id: string }

export type SearchTable = Keyed & {
  name: string
  started_on: Day
  ended_on: Day | null
  left_no_mail: number | null
}

export type ApplicationTable = Keyed & {
  search_id: string
  company: string
  role: string
  posting_url: string | null
  posting_text: string | null
  place: string | null
  work_mode: WorkMode | null
  pay: Json<Pay> | null
  channel: Channel
  where_found: string | null
  resume_version: string | null
  tags: Json<string[]>
  previous_id: string | null
  created_at: Instant
  removed_at: Instant | null
}

/** Everything that lists need of an application that is not in the bin; derived, and rebuilt by the doctor. */
export type ApplicationSummaryTable = Keyed & {
  search_id: string
  channel: Channel
  company_key: string
  company_folded: string
  role_folded: string
  words: string
  tags_folded: string
  stage: Stage
  stage_rank: number
  furthest: Stage
  closed_by: Ending | null
  closed_on: Day | null
  sent_on: Day | null
  last_heard_on: Day | null
  last_event_on: Day | null
  waiting_since: Day | null
  interviews_had: number
  reply: Reply | null
  next_interview: Json<Interview> | null
  deadline: Day | null
  changes_at: Instant | null
}

export type EventTable = Keyed & {
  application_id: string
  kind: EventKind
  day: Day
  instant: Instant | null
  origin: Origin
  fact_key: string
  message_id: string | null
  interview: Json<InterviewWord> | null
  amount: Json<Pay> | null
  deadline: Day | null
  note: string | null
}

export type MessageHeaders = {
  messageId: string | null
  references: string[]
  from: MailAddress | null
  replyTo: MailAddress | null
  to: MailAddress[]
  labels: string[]
  isAutomated: boolean
  isList: boolean
  isFromOwner: boolean
  /** Missing in rows of version 1, which kept only when the first one starts. */
  invitations?: Invitation[]
  invitedTo?: Instant | null
}

/** What version 1 kept knows only of one interview's moment, and nothing else of what is stated. */
export type StoredUnderstanding = Omit<Understanding, 'facts'> & { facts?: StatedFacts; interviewAt?: Instant | null }

export type MessageTable = Keyed & {
  fingerprint: string
  headers: Json<MessageHeaders>
  sender_domain: string | null
  subject: string
  sent_at: Instant | null
  day: Day | null
  text: string
  authentication: 'pass' | 'fail' | 'unknown'
  understanding: Json<StoredUnderstanding>
  understanding_version: number
  application_id: string | null
  is_arranged: 0 | 1
  is_history: 0 | 1
}

/** Mail that was not about the search. `id` is its fingerprint; nothing else of it is kept. */
type MessageSeenTable = Keyed & { understanding_version: number }

/** `id` is the fact key. */
export type FactTable = Keyed & {
  state: FactState
  application_id: string | null
  event_id: string | null
  message_id: string | null
}

export type ProposalTable = Keyed & {
  group_name: ProposalGroup | null
  state: 'waiting' | 'accepted' | 'dismissed'
  fact_key: string
  message_id: string | null
  event_kind: EventKind
  day: Day
  instant: Instant | null
  mail_kind: MailKind | null
  confidence: Json<number> | null
  company: string
  role: string
  application_id: string | null
  candidate_ids: Json<string[]>
}

/** `sealed` is what signs in, encrypted; its key is never in the database. */
export type AccountTable = Keyed & {
  address: string
  host: string
  port: number
  security: Security
  user_name: string
  sign_in: Account['signIn']
  sealed: string
  connected_at: Instant
  import_id: string | null
  read_at: Instant | null
  signed_out: SignedOutReason | null
  chosen_folders: Json<string[]> | null
}

/** Numbers of messages go beyond what an integer holds in PostgreSQL, so they are text. */
export type AccountFolderTable = Keyed & {
  account_id: string
  path: string
  folder_use: FolderUse | null
  uid_validity: string
  newest_uid: string
  years_read: number
  lowest_uid: string | null
  messages_read: number
}

type ImportTable = Keyed & { state: ImportState; started_at: Instant; report: Json<Import> }

type SavedViewTable = Keyed & { name: string; filter: Json<ApplicationFilter> }

/** `id` is the setting's name. */
type SettingTable = Keyed & { value: string }

/** What corrections taught about mail to come. */
export type TeachingTable = Keyed & {
  sort: Teaching['sort']
  key: string
  means: string
  shown: string
  message_id: string | null
  taught_at: Instant
}

/** `id` is the key of the step that was put off. */
type PostponementTable = Keyed & { until_day: Day }

export type ActionTable = Keyed & {
  name: ActionName
  subject: string | null
  at: Instant
  undone_by: string | null
  undoes: string | null
  changes: number
}

/** One row that an action changed. Cells that changed, for an insert only a hash, for a delete the whole row. */
export type ChangeTable = {
  person_id: string
  action_id: string
  position: number
  table_name: string
  row_id: string
  before: Json<Row> | null
  after: Json<Row> | null
  hash: string | null
}

export type Database = {
  search: SearchTable
  application: ApplicationTable
  application_summary: ApplicationSummaryTable
  event: EventTable
  message: MessageTable
  message_seen: MessageSeenTable
  fact: FactTable
  proposal: ProposalTable
  import: ImportTable
  account: AccountTable
  account_folder: AccountFolderTable
  saved_view: SavedViewTable
  setting: SettingTable
  postponement: PostponementTable
  teaching: TeachingTable
  action: ActionTable
  change: ChangeTable
}

/** What an undo can take back. Derived tables, accounts, progress of an import and mail that was set aside are not among it. */
export const TRACKED_TABLES = [
  'search',
  'application',
  'event',
  'message',
  'fact',
  'proposal',
  'saved_view',
  'setting',
  'postponement',
  'teaching',
] as const
export type TrackedTable = (typeof TRACKED_TABLES)[number]
