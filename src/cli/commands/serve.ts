import type { Command } from 'commander'
import * as z from 'zod'
import { catalogue } from '../../text/catalogue.ts'
import type { Start } from '../session.ts'

const { commands, options: words } = catalogue('en').cli
const Options = z.object({
  port: z.coerce.number().int().min(0).max(65_535).optional(),
  example: z.boolean().optional(),
})

export function serveCommand(program: Command, start: Start): void {
  program
    .command('serve')
    .description(commands.serve)
    .option('--port <number>', words.port)
    .option('--example', words.example)
    .action(
      start(async ({ host }, _, options) => {
        const { port, example } = Options.parse(options)
        await host.serve({ ...(port === undefined ? {} : { port }), ...(example ? { example } : {}) })
      }),
    )
}
