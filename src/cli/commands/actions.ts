import type { Command } from 'commander'
import { catalogue } from '../../text/catalogue.ts'
import { onTheClock } from '../moment.ts'
import type { Start } from '../session.ts'
import { shortId } from '../short-id.ts'
import { table } from '../table.ts'

const { commands, columns } = catalogue('en').cli

export function actionsCommand(program: Command, start: Start): void {
  program
    .command('actions')
    .description(commands.actions)
    .action(
      start(async ({ connected, answer, terminal, text }) => {
        const page = await connected(({ api }) => api.actions.list({ limit: 50 }))
        const rows = page.items.map(({ id, at, name, subject, undoneBy }) => [
          shortId(id),
          onTheClock(at),
          text.cli.action(name),
          subject ?? '',
          undoneBy ? columns.undone : '',
        ])
        answer(page, () =>
          rows.length === 0
            ? text.cli.nothingToUndo
            : table([columns.id, columns.day, columns.action, columns.subject, ''], rows, terminal.columns),
        )
      }),
    )
}
