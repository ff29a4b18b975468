import type { ImapFlow } from 'imapflow'
import type { AccountFolder } from '../../../domain/account-folder.ts'
import type { Day } from '../../../domain/day.ts'
import { ahead } from '../../../mail/source/imap/ahead.ts'
import { mailAfter, mailOf, openFolder } from '../../../mail/source/imap/find-mail.ts'
import { readMail } from '../../../mail/source/imap/read-mail.ts'
import { type Stretch, stretchOf, YEARS } from '../../../mail/source/imap/years.ts'
import type { IncomingMail } from '../import/incoming-mail.ts'
import type { Reached } from '../import/reached.ts'

interface AccountReadingOptions<P extends Reached> {
  client: ImapFlow
  mail: IncomingMail<P>
  connectedOn: Day
  signal: AbortSignal
}

/** Takes the mail of folders in, and says with each batch how far they were read. */
export class AccountReading<P extends Reached> {
  readonly #options: AccountReadingOptions<P>

  constructor(options: AccountReadingOptions<P>) {
    this.#options = options
  }

  /** How many messages of a year are still to be read. */
  async countYear(folder: AccountFolder, year: number): Promise<number> {
    return (await this.#open(folder)) ? (await this.#uidsOfYear(folder, year)).length : 0
  }

  /** [M43] One year of a folder, the newest message first. Answers how far the folder is read then. */
  async readYear(folder: AccountFolder, year: number): Promise<AccountFolder> {
    if (!(await this.#open(folder))) return folder
    const uids = await this.#uidsOfYear(folder, year)
    const yearsRead = uids.length === 0 && (await this.#isOldest(year)) ? YEARS : year + 1
    const read = await this.#read(folder, uids, (present, done) => ({ ...present, lowestUid: Math.min(...done) }))
    if (this.#options.signal.aborted) return read
    const whole = { ...read, yearsRead, lowestUid: null }
    this.#reach(0, whole)
    return whole
  }

  /** What came since the folder was last looked at; `newest` is the highest number that there is now. */
  async readNew(folder: AccountFolder, newest: number): Promise<void> {
    const { client, signal } = this.#options
    if (!(await this.#open(folder))) return
    const uids = await mailAfter(client, folder.newestUid)
    const read = await this.#read(folder, uids, (present, done) => ({ ...present, newestUid: Math.max(...done) }))
    // Numbers of messages that are gone again are not looked for a second time.
    if (!signal.aborted) this.#reach(0, { ...read, newestUid: Math.max(read.newestUid, newest) })
  }

  #open({ path }: AccountFolder): Promise<boolean> {
    return openFolder(this.#options.client, path)
  }

  #uidsOfYear({ lowestUid }: AccountFolder, year: number): Promise<number[]> {
    return mailOf(this.#options.client, this.#stretchOf(year), lowestUid)
  }

  /** Whether there is nothing older in the open folder: then the years before need not be asked for one by one. */
  async #isOldest(year: number): Promise<boolean> {
    const { since } = this.#stretchOf(year)
    return since === null || (await mailOf(this.#options.client, { since: null, before: since }, null)).length === 0
  }

  #stretchOf(year: number): Stretch {
    return stretchOf(year, this.#options.connectedOn)
  }

  async #read(
    folder: AccountFolder,
    uids: readonly number[],
    after: (present: AccountFolder, done: readonly number[]) => AccountFolder,
  ): Promise<AccountFolder> {
    const { client, mail, signal } = this.#options
    let present = folder
    for await (const batch of ahead(readMail(client, uids, folder.use === 'sent'))) {
      for (const message of batch.mail) await mail.take(message.bytes, message)
      const { done } = batch
      if (done.length > 0) {
        present = after({ ...present, messagesRead: present.messagesRead + done.length }, done)
        this.#reach(done.length, present)
      }
      await mail.storeWhenDue()
      if (signal.aborted) break
    }
    return present
  }

  #reach(messages: number, folder: AccountFolder): void {
    this.#options.mail.pass(messages, {}, ({ accounts }) => accounts.saveFolder(folder))
  }
}
