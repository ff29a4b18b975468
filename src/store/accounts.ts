import type { Account } from '../domain/account.ts'
import type { AccountFolder } from '../domain/account-folder.ts'
import { Refusal } from '../domain/errors.ts'
import { toAccount, toAccountRow, toFolder, toFolderRow } from './account-rows.ts'
import type { ChangeLog } from './change-log.ts'
import type { Source } from './source.ts'

export class AccountReader {
  protected readonly source: Source

  constructor(source: Source) {
    this.source = source
  }

  /** Refusal `not_found`. */
  async get(id: string): Promise<Account> {
    const account = await this.find(id)
    if (!account) throw new Refusal('not_found', `There is no account ${id}.`, { what: 'account' })
    return account
  }

  async find(id: string): Promise<Account | null> {
    const row = await this.#all().where('id', '=', id).executeTakeFirst()
    return row ? toAccount(row) : null
  }

  /** In the order in which they were connected. */
  async list(): Promise<Account[]> {
    const rows = await this.#all().orderBy('connected_at').orderBy('id').execute()
    return rows.map(toAccount)
  }

  /** What signs in, encrypted. Refusal `not_found`. */
  async sealed(id: string): Promise<string> {
    const row = await this.#all().where('id', '=', id).executeTakeFirst()
    if (!row) throw new Refusal('not_found', `There is no account ${id}.`, { what: 'account' })
    return row.sealed
  }

  /** How far each of its folders was read. */
  async folders(accountId: string): Promise<AccountFolder[]> {
    const rows = await this.source.db
      .selectFrom('account_folder')
      .selectAll()
      .where('person_id', '=', this.source.personId)
      .where('account_id', '=', accountId)
      .orderBy('path')
      .execute()
    return rows.map(toFolder)
  }

  #all() {
    return this.source.db.selectFrom('account').selectAll().where('person_id', '=', this.source.personId)
  }
}

/** [K15] Signing in is no action that could be taken back: accounts stand outside the change log. */
export class AccountWriter extends AccountReader {
  constructor(log: ChangeLog) {
    super(log.source)
  }

  /** Refusal `already_exists` for a mailbox that is connected already. */
  async add(account: Account, sealed: string): Promise<void> {
    const { db, personId } = this.source
    const same = (await this.list()).find(
      ({ host, userName }) => host === account.host && userName === account.userName,
    )
    if (same) throw new Refusal('already_exists', 'The mailbox is connected already.', { what: 'account' })
    await db
      .insertInto('account')
      .values({ ...toAccountRow(personId, account), sealed })
      .execute()
  }

  /** Changes what is given and leaves the rest. Refusal `not_found`. */
  async change(id: string, patch: Partial<Omit<Account, 'id'>>): Promise<Account> {
    const { db, personId } = this.source
    const changed = { ...(await this.get(id)), ...patch }
    await db
      .updateTable('account')
      .set(toAccountRow(personId, changed))
      .where('person_id', '=', personId)
      .where('id', '=', id)
      .execute()
    return changed
  }

  async seal(id: string, sealed: string): Promise<void> {
    const { db, personId } = this.source
    await db.updateTable('account').set({ sealed }).where('person_id', '=', personId).where('id', '=', id).execute()
  }

  /** Adds a folder, or writes how far it was read. */
  async saveFolder(folder: AccountFolder): Promise<void> {
    const row = toFolderRow(this.source.personId, folder)
    await this.source.db
      .insertInto('account_folder')
      .values(row)
      .onConflict((conflict) => conflict.columns(['person_id', 'id']).doUpdateSet(row))
      .execute()
  }

  /** As if nothing of it had ever been read. */
  async forgetFolders(accountId: string): Promise<void> {
    const { db, personId } = this.source
    await db
      .deleteFrom('account_folder')
      .where('person_id', '=', personId)
      .where('account_id', '=', accountId)
      .execute()
  }

  /** For good. What was read of it stays. */
  async remove(id: string): Promise<void> {
    const { db, personId } = this.source
    await this.forgetFolders(id)
    await db.deleteFrom('account').where('person_id', '=', personId).where('id', '=', id).execute()
  }
}
