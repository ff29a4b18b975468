import { createInterface } from 'node:readline/promises'

/** Where a command reads and writes; tests give their own. */
export interface Terminal {
  /** Results. */
  out(text: string): void
  /** Progress, questions and errors. */
  err(text: string): void
  /** Whether somebody is there to read progress and to answer. */
  isAttended: boolean
  columns: number
  ask(question: string): Promise<string>
}

// `foothold list | head` closes the pipe early: that is no error, and nobody reads on.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

export const terminal: Terminal = {
  out(text) {
    process.stdout.write(text)
  },
  err(text) {
    process.stderr.write(text)
  },
  get isAttended() {
    return process.stdin.isTTY === true && process.stderr.isTTY === true
  },
  get columns() {
    return process.stdout.isTTY ? process.stdout.columns : Number.POSITIVE_INFINITY
  },
  async ask(question) {
    using lines = createInterface({ input: process.stdin, output: process.stderr })
    return (await lines.question(question)).trim()
  },
}
