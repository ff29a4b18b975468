import type { Instant } from './day.ts'

/** How the line to the mailbox is protected; `none` only on this computer itself. */
export const SECURITIES = ['tls', 'starttls', 'none'] as const
export type Security = (typeof SECURITIES)[number]

/** How a provider lets programs in; `none`: it lets no program read mail. */
export const SIGN_INS = ['app_password', 'password', 'oauth', 'none'] as const
export type SignIn = (typeof SIGN_INS)[number]

/**
 * What a person is shown how to do. Some are for several providers: `switch_on`, where reading by programs has to be allowed first;
 * `plain`, where the usual password is enough; `closed`, where no program may read mail; `other`, where nothing is known.
 */
export const ACCOUNT_GUIDES = [
  'gmail',
  'microsoft',
  'yahoo',
  'icloud',
  'gmx',
  't_online',
  'fastmail',
  'proton',
  'zoho',
  'switch_on',
  'plain',
  'closed',
  'other',
] as const
export type AccountGuide = (typeof ACCOUNT_GUIDES)[number]

/** Why nobody could be asked: no such host, nobody listens there, no trusted line, no answer, not a mail server, or the line was lost. */
export const UNREACHABLE_REASONS = ['host', 'port', 'tls', 'timeout', 'not_imap', 'lost'] as const
export type UnreachableReason = (typeof UNREACHABLE_REASONS)[number]

/** What has to be mended by signing in again: the password or permission no longer holds, or its key is gone. */
export const SIGNED_OUT_REASONS = ['password', 'permission', 'key'] as const
export type SignedOutReason = (typeof SIGNED_OUT_REASONS)[number]

/** What a folder is to the person, as its provider says. */
export const FOLDER_USES = ['inbox', 'all', 'sent', 'archive', 'drafts', 'junk', 'trash'] as const
export type FolderUse = (typeof FOLDER_USES)[number]

/** Where a mailbox is, and how to get in. */
export interface AccountServer {
  host: string
  port: number
  security: Security
}

/** A mailbox at a provider that is read. Its credentials are no part of it. */
export interface Account extends AccountServer {
  id: string
  address: string
  userName: string
  signIn: 'password' | 'oauth'
  connectedAt: Instant
  /** The import that reads its first year; null until its turn comes. */
  importId: string | null
  /** When it was last looked through up to the newest message. */
  readAt: Instant | null
  /** Why the person has to sign in again; null while all is well. */
  signedOut: SignedOutReason | null
  /** Folders that the person chose to have read; null: the usual ones. */
  chosenFolders: string[] | null
}

export const READING_PARTS = ['first_year', 'older', 'new'] as const
type ReadingPart = (typeof READING_PARTS)[number]

/** What an account does at the moment. */
export type AccountState =
  | { kind: 'connecting' }
  /** Something else is being read first. */
  | { kind: 'queued' }
  | { kind: 'reading'; part: ReadingPart; read: number; total: number | null }
  /** Its import waits for the person to say where the search began. */
  | { kind: 'asking' }
  /** Live: the provider tells of new mail at once; otherwise it is looked for every few minutes. */
  | { kind: 'watching'; isLive: boolean }
  | { kind: 'waiting'; reason: UnreachableReason; until: Instant }
  | { kind: 'signed_out'; reason: SignedOutReason }
  /** Its import was cancelled or taken back: nothing is read until the person wants it. */
  | { kind: 'resting' }
