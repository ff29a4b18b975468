import type { Command } from 'commander'
import * as z from 'zod'
import { ApplicationShape } from '../../api/applications.ts'
import { catalogue } from '../../text/catalogue.ts'
import { findApplication } from '../find-application.ts'
import { printableLine } from '../printable.ts'
import type { Start } from '../session.ts'
import { applicationFields, withApplicationOptions } from './application-options.ts'

const { commands, options: words } = catalogue('en').cli
const Options = ApplicationShape.pick({ company: true, role: true }).partial()

export function editCommand(program: Command, start: Start): void {
  withApplicationOptions(program.command('edit').description(commands.edit).argument('<application>'))
    .option('--company <name>', words.company)
    .option('--role <role>', words.role)
    .action(
      start(async ({ connected, answer, text }, [named = ''], options) => {
        const { company, role } = Options.parse(options)
        const edit = {
          ...applicationFields(options),
          ...(company === undefined ? {} : { company }),
          ...(role === undefined ? {} : { role }),
        }
        if (Object.keys(edit).length === 0) throw nothingSaid()
        const changed = await connected(async ({ api }) =>
          api.applications.edit({ id: await findApplication(api, named), ...edit }),
        )
        answer(changed, () => text.cli.changed(printableLine(changed.application.company)))
      }),
    )
}

function nothingSaid(): z.ZodError {
  return new z.ZodError([{ code: 'custom', path: ['options'], message: 'nothing to change was said', input: null }])
}
