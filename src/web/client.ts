import { createTanstackQueryUtils } from '@orpc/tanstack-query'
import { connect } from '../api/client.ts'

/** Everything the page can ask of the server that it came from. */
export const api = connect({ origin: location.origin })

/** The same as query and mutation options, with their keys. */
export const ask = createTanstackQueryUtils(api)
