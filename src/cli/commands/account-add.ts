import type { Command } from 'commander'
import * as z from 'zod'
import { SECURITIES } from '../../domain/account.ts'
import { Refusal } from '../../domain/errors.ts'
import { catalogue } from '../../text/catalogue.ts'
import { guideCatalogue } from '../../text/guide-catalogue.ts'
import { passwordFor } from '../password-for.ts'
import type { Session, Start } from '../session.ts'

const { commands, options: words } = catalogue('en').cli
const Options = z.object({
  host: z.string().optional(),
  port: z.coerce.number().int().min(1).max(65_535).optional(),
  security: z.enum(SECURITIES).optional(),
  user: z.string().optional(),
  passwordStdin: z.boolean().default(false),
})

export function accountAddCommand(account: Command, start: Start): void {
  account
    .command('add')
    .description(commands.accountAdd)
    .argument('<address>')
    .option('--host <name>', words.host)
    .option('--port <number>', words.imapPort)
    .option('--security <kind>', words.security)
    .option('--user <name>', words.user)
    .option('--password-stdin', words.passwordStdin)
    .action(start(add))
}

const add: Parameters<Start>[0] = async (session, [address = ''], options) => {
  const said = Options.parse(options)
  const added = await session.connected(async ({ api }) => {
    const { server, userName, signIn, guide } = await api.accounts.suggest({ address })
    const { host = server?.host, port = server?.port ?? 993, security = server?.security ?? 'tls', user } = said
    if (host === undefined) throw new Refusal('mailbox_refused', 'no program may read there', { reason: 'oauth_only' })
    if (signIn !== 'password') tellHow(session, guide)
    const password = await passwordFor(session, address, said.passwordStdin)
    return api.accounts.connect({ address, host, port, security, userName: user ?? userName, password })
  })
  session.answer(added, () => session.text.cli.accountAdded(added.address))
}

/** Where the usual password does not do, what to do comes before the question for one. */
function tellHow({ terminal }: Session, guide: keyof ReturnType<typeof guideCatalogue>['guides']): void {
  if (!terminal.isAttended) return
  const { steps, note } = guideCatalogue('en').guides[guide]
  const lines = [...(note ? [note] : []), ...steps.map((step, index) => `${index + 1}. ${step}`)]
  terminal.err(`${lines.join('\n')}\n`)
}
