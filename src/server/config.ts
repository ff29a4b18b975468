import { resolve } from 'node:path'
import envPaths from 'env-paths'
import * as z from 'zod'
import { Refusal } from '../domain/errors.ts'

/** How the program is set, from `FOOTHOLD_…` in the environment. There is no setting for the address: it is loopback. */
export interface Config {
  dataFolder: string
  /** The port to try first; 0 takes any free one. */
  port: number
  logLevel: string
  /** A fixed token instead of a new one at each start; the development server sets it. */
  token: string | undefined
  devOrigin: string | undefined
}

const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const

const Environment = z.object({
  FOOTHOLD_DATA: z.string().min(1).optional(),
  FOOTHOLD_PORT: z.string().regex(/^\d+$/).transform(Number).pipe(z.int().max(65_535)).default(4747),
  FOOTHOLD_LOG: z.enum(LOG_LEVELS).default('info'),
  FOOTHOLD_TOKEN: z
    .string()
    .regex(/^[\w-]{32,}$/)
    .optional(),
  FOOTHOLD_DEV_ORIGIN: z.url().optional(),
})

/** Refusal `invalid` with the name of the variable, rather than a start with something else than what was meant. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const parsed = Environment.safeParse(environment)
  if (!parsed.success) {
    throw new Refusal('invalid', 'a setting in the environment is wrong', {
      field: String(parsed.error.issues[0]?.path[0]),
    })
  }
  const { FOOTHOLD_DATA, FOOTHOLD_PORT, FOOTHOLD_LOG, FOOTHOLD_TOKEN, FOOTHOLD_DEV_ORIGIN } = parsed.data
  return {
    dataFolder: resolve(FOOTHOLD_DATA ?? envPaths('foothold', { suffix: '' }).data),
    port: FOOTHOLD_PORT,
    logLevel: FOOTHOLD_LOG,
    token: FOOTHOLD_TOKEN,
    devOrigin: FOOTHOLD_DEV_ORIGIN,
  }
}
