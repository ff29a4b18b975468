import { bodyLimit } from 'hono/body-limit'
import { Refusal } from '../../domain/errors.ts'

const MAX_BYTES = 2 * 1024 * 1024

/** Far above the largest thing that the contract accepts, a posting's text. Refusal `too_large`. */
export const limitedBody = bodyLimit({
  maxSize: MAX_BYTES,
  onError: () => {
    throw new Refusal('too_large', 'the request body is too large', { limit: '2 MB' })
  },
})
