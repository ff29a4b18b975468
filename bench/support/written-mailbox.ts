import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { benchMailbox } from '../../test/worlds/mailbox.ts'
import { warmed } from './program.ts'

/** Writes a generated mailbox of about this many bytes. */
export async function writtenMailbox(path: string, bytes: number): Promise<void> {
  await pipeline(benchMailbox(bytes), createWriteStream(path))
  await warmed(path)
}
