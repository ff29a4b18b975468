import type { MailMessage, Message, Understanding } from '../../../domain/message.ts'
import { parseMessage } from '../../../mail/parse-message.ts'
import { UNDERSTANDING_VERSION } from '../../../mail/understanding-version.ts'
import type { Store, Writers } from '../../../store/store.ts'
import { personsClock } from '../../operations/persons-clock.ts'
import { isAboutTheSearch, keptMessage, type Reading } from './kept-message.ts'
import type { Ledger, Reached } from './reached.ts'
import { understoodBeside } from './understanding-thread.ts'

const BATCH_MESSAGES = 100
const BATCH_CHARACTERS = 2_000_000
const LONGEST_UNSTORED_MS = 500

interface Taking<P extends Reached> {
  store: Store
  now: () => string
  ledger: Ledger<P>
}

/** Read, and being understood. */
interface Waiting {
  message: MailMessage
  understanding: Promise<Understanding>
}

/** Mail on its way from a mailbox into the store, in batches; how far reading has come is stored with each. */
export class IncomingMail<P extends Reached> {
  readonly #taking: Taking<P>
  readonly #recorded: Reading
  #present: P
  #waiting = new Map<string, Waiting>()
  #waitingCharacters = 0
  #alongside: ((to: Writers) => Promise<void>)[] = []
  #storedAt = Date.now()

  private constructor(taking: Taking<P>, begun: P, recorded: Reading) {
    this.#taking = taking
    this.#recorded = recorded
    this.#present = begun
  }

  static async open<P extends Reached>(taking: Taking<P>, begun: P): Promise<IncomingMail<P>> {
    const recorded = await taking.store.read(async (from) => {
      const { zone, today } = await personsClock(from, taking.now())
      const { connectedOn } = await from.settings.get()
      return { zone, connectedOn: connectedOn ?? today, teachings: await from.teachings.list() }
    })
    return new IncomingMail(taking, begun, recorded)
  }

  /** So many messages were looked at; what else says so is written with them. */
  pass(messages: number, change: Partial<P>, alongside?: (to: Writers) => Promise<void>): void {
    this.#present = { ...this.#present, ...change, messagesRead: this.#present.messagesRead + messages }
    if (alongside) this.#alongside.push(alongside)
  }

  async take(bytes: Uint8Array, { isFromOwner = false } = {}): Promise<void> {
    const parsed = await parseMessage(bytes)
    const message = isFromOwner ? { ...parsed, isFromOwner } : parsed
    if (this.#waiting.has(message.fingerprint)) this.#countRepeated()
    else
      this.#waiting.set(message.fingerprint, { message, understanding: understoodBeside(message, this.#recorded.zone) })
    this.#waitingCharacters += message.text.length
  }

  async storeWhenDue(): Promise<void> {
    const isFull = this.#waiting.size >= BATCH_MESSAGES || this.#waitingCharacters >= BATCH_CHARACTERS
    if (isFull || Date.now() - this.#storedAt >= LONGEST_UNSTORED_MS) await this.store({})
  }

  async store(change: Partial<P>): Promise<P> {
    const fresh = await this.#unknown()
    const read = await this.#understood(fresh)
    const about = read.filter(isAboutTheSearch)
    const others = read.filter((message) => !isAboutTheSearch(message))
    const reached: P = {
      ...this.#present,
      ...change,
      jobMessages: this.#present.jobMessages + about.length,
      alreadyKnown: this.#present.alreadyKnown + this.#waiting.size - fresh.length,
    }
    const { ledger } = this.#taking
    const alongside = this.#alongside
    this.#present = await ledger.write(async (to) => {
      await to.messages.setAside(
        others.map(({ fingerprint }) => fingerprint),
        UNDERSTANDING_VERSION,
      )
      for (const write of alongside) await write(to)
      if (about.length === 0) return reached
      await to.messages.keep(about)
      await to.settings.change({ connectedOn: this.#recorded.connectedOn })
      return { ...reached, actionId: ledger.actionId }
    })
    this.#waiting = new Map()
    this.#waitingCharacters = 0
    this.#alongside = []
    this.#storedAt = Date.now()
    return this.#present
  }

  #understood(messages: readonly Waiting[]): Promise<Message[]> {
    return Promise.all(
      messages.map(async ({ message, understanding }) => keptMessage(message, await understanding, this.#recorded)),
    )
  }

  async #unknown(): Promise<Waiting[]> {
    const prints = [...this.#waiting.keys()]
    const known = await this.#taking.store.read(({ messages }) => messages.known(prints, UNDERSTANDING_VERSION))
    return [...this.#waiting.values()].filter(({ message }) => !known.has(message.fingerprint))
  }

  #countRepeated(): void {
    this.#present = { ...this.#present, alreadyKnown: this.#present.alreadyKnown + 1 }
  }
}
