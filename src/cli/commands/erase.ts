import type { Command } from 'commander'
import * as z from 'zod'
import { Refusal } from '../../domain/errors.ts'
import { catalogue } from '../../text/catalogue.ts'
import type { Session, Start } from '../session.ts'

const { commands, options: words } = catalogue('en').cli
const WORDS = 'erase everything'
const Options = z.object({ confirm: z.string().optional() })

export function eraseCommand(program: Command, start: Start): void {
  program
    .command('erase')
    .description(commands.erase)
    .option('--confirm <words>', words.confirm)
    .action(
      start(async (session, _, options) => {
        const said = Options.parse(options).confirm ?? (await asked(session))
        if (said !== WORDS) {
          session.terminal.err(session.text.cli.eraseNotConfirmed)
          throw new Refusal('invalid', 'erasing was not confirmed', { field: 'confirm' })
        }
        const erased = await session.connected(({ api }) => api.program.erase({ confirm: WORDS }))
        const { copiesMayRemain: left } = erased
        session.answer(
          erased,
          () => session.text.cli.erased + (left.length > 0 ? session.text.cli.copiesMayRemain(left) : ''),
        )
      }),
    )
}

async function asked({ terminal, text }: Session): Promise<string> {
  return terminal.isAttended ? terminal.ask(text.cli.askErase) : ''
}
