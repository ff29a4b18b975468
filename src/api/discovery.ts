import * as z from 'zod'

/** `server.json` in the data folder, readable by its owner alone: how the command line finds the running server. */
export const Discovery = z.object({ origin: z.url(), token: z.string().min(1), pid: z.int().positive() })

export type DiscoveryFile = z.infer<typeof Discovery>

export const DISCOVERY_FILE_NAME = 'server.json'
