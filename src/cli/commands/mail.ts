import type { Command } from 'commander'
import { catalogue } from '../../text/catalogue.ts'
import type { Start } from '../session.ts'
import { explainCommand } from './mail-explain.ts'
import { importCommand } from './mail-import.ts'
import { taughtCommand } from './mail-taught.ts'

export function mailCommand(program: Command, start: Start): void {
  const mail = program.command('mail').description(catalogue('en').cli.commands.mail)
  importCommand(mail, start)
  explainCommand(mail, start)
  taughtCommand(mail, start)
}
