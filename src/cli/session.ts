import type { Command } from 'commander'
import * as z from 'zod'
import type { Catalogue } from '../text/catalogue.ts'
import { catalogue } from '../text/catalogue.ts'
import { openConnection } from './connection.ts'
import type { Host, HostAt, LocalConnection } from './host.ts'
import type { Terminal } from './terminal.ts'

/** What one run of a command works with. */
export interface Session {
  host: Host
  terminal: Terminal
  /** Asked for what a program reads instead of what a person reads. */
  json: boolean
  text: Catalogue
  /** Connected for as long as `work` takes. */
  connected<T>(work: (to: LocalConnection) => Promise<T>): Promise<T>
  /** Prints the answer: as JSON on one line, or in words. */
  answer(data: unknown, inWords: () => string): void
}

type Work = (session: Session, words: readonly string[], options: unknown) => Promise<void>

/** Turns a command's work into what commander calls: with a session, the words after the command, and its options. */
export type Start = (work: Work) => (this: Command) => Promise<void>

const Globals = z.object({ data: z.string().min(1).optional(), json: z.boolean().default(false) })

export function startWith(hostAt: HostAt, terminal: Terminal): Start {
  return (work) =>
    async function (this: Command) {
      const { data, json } = Globals.parse(this.optsWithGlobals())
      const host = await hostAt(data)
      const session: Session = {
        host,
        terminal,
        json,
        text: catalogue('en'),
        async connected(work) {
          const to = await openConnection(host)
          try {
            return await work(to)
          } finally {
            await to.close()
          }
        },
        answer(data, inWords) {
          terminal.out(json ? `${JSON.stringify(data)}\n` : inWords())
        },
      }
      await work(session, this.args, this.opts())
    }
}
