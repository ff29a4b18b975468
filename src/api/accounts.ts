import { eventIterator } from '@orpc/contract'
import * as z from 'zod'
import {
  ACCOUNT_GUIDES,
  FOLDER_USES,
  READING_PARTS,
  SECURITIES,
  SIGN_INS,
  SIGNED_OUT_REASONS,
  UNREACHABLE_REASONS,
} from '../domain/account.ts'
import { ById, endpoint, Id, InstantText, line, named } from './primitives.ts'

const Address = z.email().max(320)
const Password = z.string().min(1).max(4000)

const ServerShape = z.object({
  host: z
    .string()
    .trim()
    .regex(/^[\p{L}\p{N}_.:-]{1,253}$/u),
  port: z.int().min(1).max(65_535),
  security: z.enum(SECURITIES),
})

/** Where a person's own client id is exchanged for permission to read. */
const OAuthShape = z.object({
  authorizationUrl: z.url({ protocol: /^https?$/ }).max(1000),
  tokenUrl: z.url({ protocol: /^https?$/ }).max(1000),
  scope: line(1000),
})

const SuggestionShape = z.object({
  /** Null for an address whose provider is not known: then the server is a guess. */
  provider: z.string().nullable(),
  /** Null where no program may read mail. */
  server: ServerShape.nullable(),
  userName: z.string(),
  signIn: z.enum(SIGN_INS),
  /** Which guide shows how. */
  guide: z.enum(ACCOUNT_GUIDES),
  minutes: z.int(),
  /** For providers that refuse passwords, and those that offer both; `redirectUri` is what the person registers there. */
  oauth: OAuthShape.extend({ redirectUri: z.string().nullable() }).nullable(),
})

const StateShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('connecting') }),
  z.object({ kind: z.literal('queued') }),
  z.object({ kind: z.literal('reading'), part: z.enum(READING_PARTS), read: z.int(), total: z.int().nullable() }),
  z.object({ kind: z.literal('asking') }),
  z.object({ kind: z.literal('watching'), isLive: z.boolean() }),
  z.object({ kind: z.literal('waiting'), reason: z.enum(UNREACHABLE_REASONS), until: InstantText }),
  z.object({ kind: z.literal('signed_out'), reason: z.enum(SIGNED_OUT_REASONS) }),
  z.object({ kind: z.literal('resting') }),
])

const AccountShape = ServerShape.extend({
  id: Id,
  address: z.string(),
  provider: z.string().nullable(),
  userName: z.string(),
  signIn: z.enum(['password', 'oauth']),
  connectedAt: InstantText,
  /** The import that reads its first year, with its own progress and question; null until its turn comes. */
  importId: Id.nullable(),
  /** When it was last looked through up to the newest message. */
  readAt: InstantText.nullable(),
  /** Messages looked at so far, in all its folders. */
  messagesRead: z.int(),
  state: StateShape,
})

const FolderShape = z.object({
  path: z.string(),
  name: z.string(),
  use: z.enum(FOLDER_USES).nullable(),
  isRead: z.boolean(),
})

const FoldersShape = z.object({
  folders: z.array(FolderShape),
  /** Whether the person chose, or what is read is what is usual. */
  isChosen: z.boolean(),
})

const SignInForm = ServerShape.extend({ address: Address, userName: named(320) })

export const accounts = {
  suggest: endpoint
    .route({ method: 'GET', path: '/account-suggestions', summary: 'How the mailbox of an address is read' })
    .input(z.object({ address: Address }))
    .output(SuggestionShape),
  list: endpoint
    .route({ method: 'GET', path: '/accounts', summary: 'Mailboxes that are read, in the order they were connected' })
    .output(z.array(AccountShape)),
  get: endpoint
    .route({ method: 'GET', path: '/accounts/{id}', summary: 'One mailbox and what it does' })
    .input(ById)
    .output(AccountShape),
  /** Refusals `mailbox_refused`, `mailbox_unreachable` with `reason`; `already_exists`. Nothing is stored then. */
  connect: endpoint
    .route({ method: 'POST', path: '/accounts', summary: 'Sign in to a mailbox, and read it from now on' })
    .input(SignInForm.extend({ password: Password }))
    .output(AccountShape),
  /** As `connect`, with the password that holds now. What was read stays read. */
  signInAgain: endpoint
    .route({ method: 'POST', path: '/accounts/{id}/sign-ins', summary: 'Sign in again with a new password' })
    .input(ById.extend({ password: Password }))
    .output(AccountShape),
  folders: endpoint
    .route({ method: 'GET', path: '/accounts/{id}/folders', summary: 'Its folders, and which of them are read' })
    .input(ById)
    .output(FoldersShape),
  chooseFolders: endpoint
    .route({ method: 'PUT', path: '/accounts/{id}/folders', summary: 'Choose which folders are read; null: the usual' })
    .input(ById.extend({ paths: z.array(z.string().max(1000)).max(2000).nullable() }))
    .output(FoldersShape),
  sync: endpoint
    .route({ method: 'POST', path: '/accounts/{id}/catching-up', summary: 'Look for new mail now' })
    .input(ById)
    .output(AccountShape),
  watch: endpoint
    .route({
      method: 'GET',
      path: '/accounts/{id}/progress',
      summary: 'What it does, as an event stream, until it is disconnected',
    })
    .input(ById)
    .output(eventIterator(AccountShape)),
  disconnect: endpoint
    .route({
      method: 'DELETE',
      path: '/accounts/{id}',
      summary: 'Stop reading a mailbox; its password is forgotten for good, mail already read stays',
    })
    .input(ById)
    .output(z.object({ disconnected: z.literal(true), messagesKept: z.int() })),
  /** Begins a sign-in at the provider: the person opens `url`, and the provider sends them back to `redirectUri`. */
  beginOAuth: endpoint
    .route({ method: 'POST', path: '/account-sign-ins', summary: "Sign in at the provider, with one's own client id" })
    .input(
      SignInForm.extend({
        ...OAuthShape.shape,
        clientId: named(500),
        /** Some providers give one even to programs on one's own computer. */
        clientSecret: Password.optional(),
        /** To sign in again. */
        accountId: Id.optional(),
      }),
    )
    .output(z.object({ id: Id, url: z.string(), redirectUri: z.string() })),
  watchOAuth: endpoint
    .route({
      method: 'GET',
      path: '/account-sign-ins/{id}/progress',
      summary: 'What came of a sign-in at the provider, as an event stream until it ends',
    })
    .input(ById)
    .output(
      eventIterator(
        z.discriminatedUnion('kind', [
          z.object({ kind: z.literal('waiting') }),
          z.object({ kind: z.literal('connected'), accountId: Id }),
          z.object({
            kind: z.literal('refused'),
            code: z.string(),
            values: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
          }),
        ]),
      ),
    ),
}

export type AccountView = z.infer<typeof AccountShape>
export type AccountSuggestion = z.infer<typeof SuggestionShape>
