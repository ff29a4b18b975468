import type { Context } from '../context.ts'

/** What every route finds in `c.var`: the same context that an operation gets. */
export interface Env {
  Variables: { context: Context; secureHeadersNonce?: string }
}
