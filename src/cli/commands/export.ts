import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Command } from 'commander'
import * as z from 'zod'
import { Refusal } from '../../domain/errors.ts'
import { catalogue } from '../../text/catalogue.ts'
import { refusalIn } from '../refusal-of.ts'
import type { Start } from '../session.ts'

const { commands, options: words } = catalogue('en').cli
const PATHS = {
  json: '/exports/foothold.json',
  csv: '/exports/applications.csv',
  events: '/exports/events.csv',
} as const
const Options = z.object({ format: z.enum(['json', 'csv', 'events']).default('json') })

export function exportCommand(program: Command, start: Start): void {
  program
    .command('export')
    .description(commands.export)
    .argument('[file]')
    .option('--format <format>', words.format)
    .action(
      start(async ({ connected, terminal, text }, [file], options) => {
        const { format } = Options.parse(options)
        await connected(async ({ fetch }) => {
          const response = await fetch(new Request(`http://127.0.0.1${PATHS[format]}`))
          if (!response.ok) throw (await refusalIn(response)) ?? new Error(`HTTP ${response.status}`)
          if (!response.body) return
          if (file === undefined) return printed(response.body, terminal.out)
          await written(Readable.from(response.body), file)
          terminal.err(text.cli.exported(file))
        })
      }),
    )
}

async function printed(body: AsyncIterable<Uint8Array>, out: (text: string) => void): Promise<void> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  for await (const bytes of body) out(decoder.decode(bytes, { stream: true }))
}

/** For its owner's eyes; a file that is there already is left alone. */
async function written(content: Readable, file: string): Promise<void> {
  await pipeline(content, createWriteStream(file, { mode: 0o600, flags: 'wx' })).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') throw new Refusal('already_exists', 'the file is there already')
      if (error.code === 'ENOSPC') throw new Refusal('disk_full', 'the disk is full')
      throw error
    },
  )
}
