import { setImmediate } from 'node:timers/promises'
import type { Import } from '../../../domain/import.ts'
import type { MailMessage, Message } from '../../../domain/message.ts'
import { parseMessage } from '../../../mail/parse-message.ts'
import { UNDERSTANDING_VERSION } from '../../../mail/understand.ts'
import { personsClock } from '../../operations/persons-clock.ts'
import type { ImportRun } from './import-run.ts'
import { isAboutTheSearch, keptMessage, type Reading } from './kept-message.ts'
import { writeImport } from './write-import.ts'

const BATCH_MESSAGES = 100
const BATCH_CHARACTERS = 2_000_000
const LONGEST_UNSTORED_MS = 500

/** Mail on its way from the mailbox into the store, in batches; how far reading has come is stored with each. */
export class IncomingMail {
  readonly #run: ImportRun
  readonly #recorded: Reading
  #present: Import
  #waiting = new Map<string, MailMessage>()
  #waitingCharacters = 0
  #storedAt = Date.now()

  private constructor(run: ImportRun, begun: Import, recorded: Reading) {
    this.#run = run
    this.#recorded = recorded
    this.#present = begun
  }

  static async open(run: ImportRun, begun: Import): Promise<IncomingMail> {
    const recorded = await run.store.read(async (from) => {
      const { zone, today } = await personsClock(from, run.now())
      const { connectedOn } = await from.settings.get()
      return { zone, connectedOn: connectedOn ?? today, teachings: await from.teachings.list() }
    })
    return new IncomingMail(run, begun, recorded)
  }

  pass(reached: Pick<Import, 'place' | 'bytesRead'>): void {
    this.#present = { ...this.#present, ...reached, messagesRead: this.#present.messagesRead + 1 }
  }

  async take(bytes: Uint8Array): Promise<void> {
    const message = await parseMessage(bytes)
    if (this.#waiting.has(message.fingerprint)) this.#countRepeated()
    this.#waiting.set(message.fingerprint, message)
    this.#waitingCharacters += message.text.length
  }

  async storeWhenDue(): Promise<void> {
    const isFull = this.#waiting.size >= BATCH_MESSAGES || this.#waitingCharacters >= BATCH_CHARACTERS
    if (isFull || Date.now() - this.#storedAt >= LONGEST_UNSTORED_MS) await this.store()
  }

  async store(change: Partial<Import> = {}): Promise<Import> {
    const fresh = await this.#unknown()
    const read = await this.#understood(fresh)
    const about = read.filter(isAboutTheSearch)
    const others = read.filter((message) => !isAboutTheSearch(message))
    const reached: Import = {
      ...this.#present,
      ...change,
      jobMessages: this.#present.jobMessages + about.length,
      alreadyKnown: this.#present.alreadyKnown + this.#waiting.size - fresh.length,
    }
    this.#present = await writeImport(this.#run, reached, async (to) => {
      await to.messages.setAside(
        others.map(({ fingerprint }) => fingerprint),
        UNDERSTANDING_VERSION,
      )
      if (about.length === 0) return reached
      await to.messages.keep(about)
      await to.settings.change({ connectedOn: this.#recorded.connectedOn })
      return { ...reached, actionId: reached.id }
    })
    this.#waiting = new Map()
    this.#waitingCharacters = 0
    this.#storedAt = Date.now()
    return this.#present
  }

  async #understood(messages: readonly MailMessage[]): Promise<Message[]> {
    const read: Message[] = []
    for (const message of messages) {
      read.push(keptMessage(message, this.#recorded))
      // The order to end arrives as an event, which a busy loop would never see.
      await setImmediate()
    }
    return read
  }

  async #unknown(): Promise<MailMessage[]> {
    const prints = [...this.#waiting.keys()]
    const known = await this.#run.store.read(({ messages }) => messages.known(prints, UNDERSTANDING_VERSION))
    return [...this.#waiting.values()].filter(({ fingerprint }) => !known.has(fingerprint))
  }

  #countRepeated(): void {
    this.#present = { ...this.#present, alreadyKnown: this.#present.alreadyKnown + 1 }
  }
}
