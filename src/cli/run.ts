import { Command, CommanderError } from 'commander'
import * as z from 'zod'
import { catalogue } from '../text/catalogue.ts'
import { COMMANDS } from './commands/index.ts'
import { EXIT_STATUS } from './exit-status.ts'
import type { HostAt } from './host.ts'
import { printable } from './printable.ts'
import { refusalOf } from './refusal-of.ts'
import { startWith } from './session.ts'
import { terminal as ownTerminal, type Terminal } from './terminal.ts'
import { Unclear } from './unclear.ts'

const text = catalogue('en')

/** Runs one command of the command line; answers with the exit status. `argv` is without program and script. */
export async function run(argv: readonly string[], hostAt: HostAt, terminal: Terminal = ownTerminal): Promise<number> {
  const program = new Command('foothold')
    .description(text.cli.program)
    .option('--data <dir>', text.cli.options.data)
    .option('--json', text.cli.options.json)
    .option('-V, --version', text.cli.options.version)
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err })
    .showSuggestionAfterError()
  const start = startWith(hostAt, terminal)
  for (const addTo of COMMANDS) addTo(program, start)
  try {
    if (argv[0] === '--version' || argv[0] === '-V') {
      terminal.out(`${(await hostAt(undefined)).version}\n`)
      return EXIT_STATUS.done
    }
    await program.parseAsync(argv, { from: 'user' })
    return EXIT_STATUS.done
  } catch (error) {
    return explained(error, terminal)
  }
}

/** Says what went wrong on stderr; answers with the exit status of its kind. */
function explained(error: unknown, terminal: Terminal): number {
  // Commander has printed its own errors and the help already.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT_STATUS.done : EXIT_STATUS.usage
  if (error instanceof Unclear) {
    terminal.err(text.cli.unclear(printable(error.named), error.choices))
    return EXIT_STATUS.unclear
  }
  if (error instanceof z.ZodError) {
    terminal.err(text.cli.wrongOption(String(error.issues[0]?.path[0] ?? '')))
    return EXIT_STATUS.usage
  }
  const refusal = refusalOf(error)
  if (refusal) {
    terminal.err(`${printable(text.refusals[refusal.code](refusal.values))}\n`)
    return EXIT_STATUS[refusal.code]
  }
  terminal.err(text.cli.bug(printable(error instanceof Error ? error.message : String(error))))
  return EXIT_STATUS.bug
}
