import type { Command } from 'commander'
import type { TeachingView } from '../../api/teachings.ts'
import { catalogue } from '../../text/catalogue.ts'
import { printableLine } from '../printable.ts'
import type { Start } from '../session.ts'
import { table } from '../table.ts'

const { cli, words } = catalogue('en')

/** What corrections taught, and how to forget it. */
export function taughtCommand(mail: Command, start: Start): void {
  const taught = mail.command('taught').description(cli.commands.mailTaught)
  taught.command('list', { isDefault: true }).description(cli.commands.mailTaught).action(start(list))
  taught.command('forget').description(cli.commands.mailForget).argument('<id>').action(start(forget))
}

const list: Parameters<Start>[0] = async ({ connected, answer, terminal }) => {
  const teachings = await connected(({ api }) => api.teachings.list())
  answer(teachings, () => inWords(teachings, terminal.columns))
}

const forget: Parameters<Start>[0] = async ({ connected, answer, text }, [id = '']) => {
  const done = await connected(({ api }) => api.teachings.forget({ id }))
  answer(done, () => text.cli.forgotten)
}

function inWords(teachings: readonly TeachingView[], width: number): string {
  if (teachings.length === 0) return cli.nothingTaught
  const rows = teachings.map((each) => [each.id, printableLine(each.shown), printableLine(meaning(each))])
  return table([cli.columns.id, cli.columns.seen, cli.columns.means], rows, width)
}

function meaning(teaching: TeachingView): string {
  return teaching.sort === 'alike' ? words.mail[teaching.kind] : teaching.company
}
