import { Refusal } from '../domain/errors.ts'
import type { Session } from './session.ts'

/** The password to a mailbox: the first line of the standard input, or asked for without showing it. Never an argument, which others could see. */
export async function passwordFor({ terminal, text }: Session, address: string, isPiped: boolean): Promise<string> {
  if (!isPiped && !terminal.isAttended)
    throw new Refusal('invalid', 'nobody is there to ask for the password', { field: '--password-stdin' })
  const password = isPiped ? await terminal.firstLine() : await terminal.askSecretly(text.cli.askPassword(address))
  if (password === '') throw new Refusal('invalid', 'the password is empty', { field: 'password' })
  return password
}
