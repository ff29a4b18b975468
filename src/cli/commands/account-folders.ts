import type { Command } from 'commander'
import * as z from 'zod'
import type { Api } from '../../api/client.ts'
import { catalogue } from '../../text/catalogue.ts'
import { findAccount } from '../find-account.ts'
import { printableLine } from '../printable.ts'
import type { Start } from '../session.ts'
import { table } from '../table.ts'

const { cli, accounts: words } = catalogue('en')
const Options = z.object({ choose: z.array(z.string()).optional(), usual: z.boolean().default(false) })

export function accountFoldersCommand(account: Command, start: Start): void {
  account
    .command('folders')
    .description(cli.commands.accountFolders)
    .argument('[address]')
    .option('--choose <folder...>', cli.options.choose)
    .option('--usual', cli.options.usual)
    .action(start(folders))
}

const folders: Parameters<Start>[0] = async ({ connected, answer, terminal }, [named], options) => {
  const { choose, usual } = Options.parse(options)
  const present = await connected(async ({ api }) => {
    const { id } = await findAccount(api, named)
    if (usual) return api.accounts.chooseFolders({ id, paths: null })
    return choose ? api.accounts.chooseFolders({ id, paths: choose }) : api.accounts.folders({ id })
  })
  answer(present, () => inWords(present, terminal.columns))
}

function inWords({ folders }: Awaited<ReturnType<Api['accounts']['folders']>>, width: number): string {
  const rows = folders.map(({ path, use, isRead }) => [
    printableLine(path),
    use === null ? '' : words.use[use],
    isRead ? cli.yes : cli.no,
  ])
  return table([cli.columns.folder, cli.columns.use, cli.columns.read], rows, width)
}
