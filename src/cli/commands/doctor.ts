import type { Command } from 'commander'
import { Refusal } from '../../domain/errors.ts'
import { catalogue } from '../../text/catalogue.ts'
import { inBytes } from '../in-bytes.ts'
import type { Start } from '../session.ts'

export function doctorCommand(program: Command, start: Start): void {
  program
    .command('doctor')
    .description(catalogue('en').cli.commands.doctor)
    .action(
      start(async ({ connected, answer, text }) => {
        const found = await connected(({ api }) => api.program.doctor())
        answer(found, () =>
          text.cli.doctor({
            integrity: found.integrity,
            repaired: found.summariesRepaired,
            applications: found.applications,
            messages: found.messages,
            size: inBytes(found.bytes),
            schema: found.schemaVersion,
          }),
        )
        if (found.integrity !== 'ok') throw new Refusal('damaged_data', 'the database is damaged')
      }),
    )
}
