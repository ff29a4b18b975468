import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'

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
  /** What is typed does not show. */
  askSecretly(question: string): Promise<string>
  /** Of the standard input, as it is. */
  firstLine(): Promise<string>
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
  async askSecretly(question) {
    process.stderr.write(question)
    // As a terminal it takes each key itself, so that the system shows none; what it would show goes nowhere.
    const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
    using lines = createInterface({ input: process.stdin, output: nowhere, terminal: true })
    const answer = await lines.question('')
    process.stderr.write('\n')
    return answer
  },
  async firstLine() {
    using lines = createInterface({ input: process.stdin })
    for await (const line of lines) return line
    return ''
  },
}
