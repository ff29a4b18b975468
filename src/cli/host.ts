import type { Api } from '../api/client.ts'

/** What the command line is given by the program that it is part of; it never imports the server. */
export interface Host {
  /** Serves until it is told to stop (SIGINT, SIGTERM), or prints the link of the server that runs already. */
  serve(options: ServeOptions): Promise<void>
  /** Works without a server: this process alone owns the data until `close`. Refusal `locked` when another one does. */
  connectLocally(): Promise<LocalConnection>
}

export interface ServeOptions {
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
