import type { Api } from '../api/client.ts'
import type { MailKind } from '../domain/mail-kind.ts'

/** What the command line is given by the program that it is part of; it never imports the server. */
export interface Host {
  version: string
  /** Where the data lies, whether a server runs or not. */
  dataFolder: string
  /** Serves until it is told to stop (SIGINT, SIGTERM), or prints the link of the server that runs already. */
  serve(options: ServeOptions): Promise<void>
  /** Works without a server: this process alone owns the data until `close`. Refusal `locked` when another one does. */
  connectLocally(): Promise<LocalConnection>
  /** Puts a copy in the place of the present data. Refusal `locked` while a server runs, `newer_data`, `damaged_data`. */
  restore(copy: string): Promise<{ keptOldAt: string | null }>
  /** Says what each message in these files means to a search; touches no data. Refusal `unreadable_file`. */
  explain(paths: readonly string[]): AsyncIterable<Explanation>
}

/** The program around the command line, for one data folder; left out, the configured one. */
export type HostAt = (dataFolder: string | undefined) => Promise<Host>

interface ServeOptions {
  /** 0 takes any free port; left out, the configured one. */
  port?: number
  /** The example search instead of the person's own. */
  example?: boolean
}

export interface LocalConnection {
  api: Api
  /** The server's own handling of a request (exports, uploads), already signed in. Paths are under `http://127.0.0.1`. */
  fetch: (request: Request) => Promise<Response>
  close(): Promise<void>
}

/** What one message means, as `mail explain --json` prints it on one line. */
export interface Explanation {
  messageId: string | null
  kind: MailKind
  /** Probability, 0 to 1. */
  confidence: number
  company: string | null
  role: string | null
  /** The sentences that it rests on. */
  evidence: string[]
}
