import type { Command } from 'commander'
import type { AccountView } from '../../api/accounts.ts'
import { catalogue } from '../../text/catalogue.ts'
import { onTheClock } from '../moment.ts'
import { printableLine } from '../printable.ts'
import type { Start } from '../session.ts'
import { shortId } from '../short-id.ts'
import { table } from '../table.ts'

const { cli, accounts: words } = catalogue('en')

export function accountListCommand(account: Command, start: Start): void {
  account.command('list', { isDefault: true }).description(cli.commands.accountList).action(start(list))
}

const list: Parameters<Start>[0] = async ({ connected, answer, terminal }) => {
  const accounts = await connected(({ api }) => api.accounts.list())
  answer(accounts, () => inWords(accounts, terminal.columns))
}

function inWords(accounts: readonly AccountView[], width: number): string {
  if (accounts.length === 0) return cli.noAccounts
  const rows = accounts.map((each) => [
    shortId(each.id),
    printableLine(each.address),
    String(each.messagesRead),
    each.readAt === null ? '' : onTheClock(each.readAt),
    stateOf(each),
  ])
  return table(
    [cli.columns.id, cli.columns.address, cli.columns.messages, cli.columns.looked, cli.columns.state],
    rows,
    width,
  )
}

function stateOf({ state }: AccountView): string {
  switch (state.kind) {
    case 'reading':
      return words.state.reading[state.part](words.count(state.read, state.total))
    case 'watching':
      return state.isLive ? words.state.live : words.state.polled
    case 'waiting':
      return words.state.waiting(words.waitingReason[state.reason], onTheClock(state.until))
    case 'signed_out':
      return words.signedOut[state.reason]
    // Alone, without the server, a command signs in nowhere.
    case 'connecting':
      return cli.notWatched
    default:
      return words.state[state.kind]
  }
}
