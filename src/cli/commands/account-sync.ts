import type { Command } from 'commander'
import * as z from 'zod'
import type { AccountView } from '../../api/accounts.ts'
import type { Api } from '../../api/client.ts'
import { DayText } from '../../api/primitives.ts'
import { Refusal } from '../../domain/errors.ts'
import { catalogue } from '../../text/catalogue.ts'
import { beganOn } from '../began-on.ts'
import { findAccount } from '../find-account.ts'
import type { Session, Start } from '../session.ts'

const { cli, accounts: words } = catalogue('en')
const CLEAR_LINE = '\r\u001b[2K'
const Options = z.object({
  began: DayText.optional(),
  leftNoMail: z.coerce.number().int().min(0).max(100_000).optional(),
})

export function accountSyncCommand(account: Command, start: Start): void {
  account
    .command('sync')
    .description(cli.commands.accountSync)
    .argument('[address]')
    .option('--began <day>', cli.options.began)
    .option('--left-no-mail <count>', cli.options.leftNoMail)
    .action(
      start(async (session, [named], options) => {
        const said = Options.parse(options)
        const looked = await session.connected(({ api }) => lookThrough(session, api, { named, said }))
        session.answer(looked, () => session.text.cli.accountLooked(looked.address, looked.messagesRead))
      }),
    )
}

interface Wanted {
  named: string | undefined
  said: z.infer<typeof Options>
}

/** Until it has been looked through up to the newest message; what its first reading asks is answered on the way. */
async function lookThrough(session: Session, api: Api, { named, said }: Wanted): Promise<AccountView> {
  const before = await findAccount(api, named)
  const { id } = before
  await api.accounts.sync({ id })
  const line = progressLine(session)
  let answered: string | null = null
  for await (const account of await api.accounts.watch({ id })) {
    const { state, importId } = account
    line.show(account)
    if (state.kind === 'asking' && importId !== null && importId !== answered) {
      line.end()
      answered = importId
      await api.imports.answer({
        id: importId,
        ...(await beganOn(session, await api.imports.get({ id: importId }), said)),
      })
    }
    if (account.readAt === before.readAt && !isAtAnEnd(account, before)) continue
    line.end()
    refuseEnd(account)
    return account
  }
  throw new Refusal('not_found', 'the mailbox was disconnected meanwhile')
}

function isAtAnEnd({ state }: AccountView, before: AccountView): boolean {
  // It was asked to hurry: a pause from before ends at once.
  if (state.kind === 'waiting') return before.state.kind !== 'waiting' || before.state.until !== state.until
  return state.kind === 'signed_out'
}

function refuseEnd({ state }: AccountView): void {
  if (state.kind === 'waiting')
    throw new Refusal('mailbox_unreachable', 'the mailbox cannot be reached', { reason: state.reason })
  if (state.kind === 'signed_out')
    throw new Refusal('mailbox_signed_out', 'the account is signed out', { reason: state.reason })
}

function progressLine({ terminal }: Session) {
  if (!terminal.isAttended) return { show: (_: AccountView) => {}, end: () => {} }
  return {
    show: ({ state }: AccountView) =>
      terminal.err(
        `${CLEAR_LINE}${state.kind === 'reading' ? words.state.reading[state.part](words.count(state.read, state.total)) : ''}`,
      ),
    end: () => terminal.err(CLEAR_LINE),
  }
}
