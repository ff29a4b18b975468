import * as z from 'zod'

/** What signs in to a mailbox. Kept encrypted, never logged, never part of an answer or an error. */
export const Credentials = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('password'), password: z.string() }),
  z.object({
    kind: z.literal('oauth'),
    tokenUrl: z.string(),
    clientId: z.string(),
    clientSecret: z.string().nullable(),
    accessToken: z.string(),
    /** ISO 8601; when the access token stops to hold. */
    accessEndsAt: z.string(),
    refreshToken: z.string().nullable(),
  }),
])
export type Credentials = z.infer<typeof Credentials>
export type OAuthCredentials = Extract<Credentials, { kind: 'oauth' }>
