import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import type { ContractRouterClient } from '@orpc/contract'
import type { Contract } from './contract.ts'

export type Api = ContractRouterClient<Contract>

export interface Connection {
  /** Where the server is, without a path: `http://127.0.0.1:4747`. */
  origin: string
  /** How a request is sent: the page's own fetch, or a server's `app.request` in the same process. */
  fetch?: (request: Request) => Promise<Response>
  headers?: Record<string, string>
}

/** The typed client that the web page, the command line and the tests all use. */
export function connect({ origin, fetch, headers }: Connection): Api {
  return createORPCClient(
    new RPCLink({
      url: `${origin}/rpc`,
      headers: () => headers ?? {},
      ...(fetch ? { fetch: (request: Request) => fetch(request) } : {}),
    }),
  )
}
