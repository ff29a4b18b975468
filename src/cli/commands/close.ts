import type { Command } from 'commander'
import * as z from 'zod'
import { DayText } from '../../api/primitives.ts'
import { ENDINGS } from '../../domain/application/closing.ts'
import { catalogue } from '../../text/catalogue.ts'
import { findApplication } from '../find-application.ts'
import { printableLine } from '../printable.ts'
import type { Start } from '../session.ts'

const { commands, options: words } = catalogue('en').cli
const Options = z.object({ by: z.enum(ENDINGS), day: DayText.optional(), note: z.string().optional() })

export function closeCommand(program: Command, start: Start): void {
  program
    .command('close')
    .description(commands.close)
    .argument('<application>')
    .requiredOption('--by <ending>', words.by)
    .option('--day <day>', words.day)
    .option('--note <text>', words.note)
    .action(
      start(async ({ connected, answer, text }, [named = ''], options) => {
        const { by, day, note } = Options.parse(options)
        const changed = await connected(async ({ api }) => {
          const id = await findApplication(api, named)
          return api.applications.close({ id, by, ...(day ? { on: day } : {}), ...(note ? { note } : {}) })
        })
        answer(changed, () => text.cli.changed(printableLine(changed.application.company)))
      }),
    )
}
