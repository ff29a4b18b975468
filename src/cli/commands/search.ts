import type { Command } from 'commander'
import { catalogue } from '../../text/catalogue.ts'
import type { Start } from '../session.ts'
import { shortId } from '../short-id.ts'
import { table } from '../table.ts'

const { commands, columns } = catalogue('en').cli

export function searchCommand(program: Command, start: Start): void {
  program
    .command('search')
    .description(commands.search)
    .argument('<words...>')
    .action(
      start(async ({ connected, answer, terminal, text }, words) => {
        const found = await connected(({ api }) => api.finding.find({ q: words.join(' '), limit: 50 }))
        const rows = found.map(({ kind, id, applicationId, title, snippet }) => [
          shortId(applicationId ?? id),
          text.cli.foundKind[kind],
          title,
          snippet,
        ])
        answer(found, () =>
          rows.length === 0
            ? text.cli.nothingFound
            : table([columns.id, columns.kind, columns.what, columns.where], rows, terminal.columns),
        )
      }),
    )
}
