import type { Command } from 'commander'
import * as z from 'zod'
import { catalogue } from '../../text/catalogue.ts'
import { inBytes } from '../in-bytes.ts'
import type { Session, Start } from '../session.ts'
import { table } from '../table.ts'

const { commands, columns, options: words } = catalogue('en').cli
const Options = z.object({ list: z.boolean().default(false) })

export function backupCommand(program: Command, start: Start): void {
  program
    .command('backup')
    .description(commands.backup)
    .option('--list', words.list)
    .action(
      start(async (session, _, options) => {
        if (Options.parse(options).list) return list(session)
        const copy = await session.connected(({ api }) => api.program.backUp())
        session.answer(copy, () => session.text.cli.backedUp(copy.path, inBytes(copy.bytes)))
      }),
    )
}

async function list({ connected, answer, terminal, text }: Session): Promise<void> {
  const copies = await connected(({ api }) => api.program.backups())
  const rows = copies.map(({ fileName, bytes, madeAt }) => [fileName, inBytes(bytes), madeAt])
  answer(copies, () =>
    rows.length === 0 ? text.cli.noBackups : table([columns.file, columns.size, columns.made], rows, terminal.columns),
  )
}
