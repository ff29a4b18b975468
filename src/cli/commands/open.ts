import { spawn } from 'node:child_process'
import type { Command } from 'commander'
import * as z from 'zod'
import { catalogue } from '../../text/catalogue.ts'
import { runningServer } from '../connection.ts'
import type { Start } from '../session.ts'

const { cli, serving } = catalogue('en')
const Options = z.object({ print: z.boolean().default(false) })

export function openCommand(program: Command, start: Start): void {
  program
    .command('open')
    .description(cli.commands.open)
    .option('--print', cli.options.print)
    .action(
      start(async ({ host, terminal, answer }, _, options) => {
        const { print } = Options.parse(options)
        const running = await runningServer(host.dataFolder)
        // Who wants it opened wants it to be there: without a server this becomes one.
        if (!running) return host.serve({})
        const link = `${running.origin}/open?token=${running.token}`
        answer({ link }, () => `${serving.alreadyRunning({ link })}\n`)
        if (terminal.isAttended && !print) showInBrowser(link)
      }),
    )
}

function showInBrowser(link: string): void {
  const [command, ...args] = OPENERS[process.platform] ?? ['xdg-open']
  if (!command) return
  const child = spawn(command, [...args, link], { stdio: 'ignore', detached: true })
  // The link is printed already: a computer without a browser needs no second word about it.
  child.on('error', () => {})
  child.unref()
}

const OPENERS: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
}
