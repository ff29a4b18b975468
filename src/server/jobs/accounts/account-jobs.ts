import { v7 as newId } from 'uuid'
import type { AccountView } from '../../../api/accounts.ts'
import type { Account, AccountState } from '../../../domain/account.ts'
import { Refusal } from '../../../domain/errors.ts'
import type { AccountFolders, AccountJobs, NewAccount } from '../../context.ts'
import type { Credentials } from '../../credentials/credentials.ts'
import type { Safe } from '../../credentials/safe.ts'
import { AccountAtWork } from './account-at-work.ts'
import { AccountTurns, type AccountTurnsOptions } from './account-turns.ts'
import { accountView } from './account-view.ts'
import { folderChoice } from './folder-choice.ts'
import { freshCredentials } from './fresh-credentials.ts'
import { signInOf } from './open-account.ts'
import { refusedAtSignIn } from './refused-at-sign-in.ts'

export interface AccountJobsOptions extends Omit<AccountTurnsOptions, 'atWork' | 'renew'> {
  safe: Safe
}

/** The mailboxes at providers: each is watched over a line of its own, and they are read in turns. */
export class AccountsAtWork implements AccountJobs {
  readonly #options: AccountJobsOptions
  readonly #atWork = new Map<string, AccountAtWork>()
  readonly #turns: AccountTurns
  readonly #stopping = new AbortController()

  constructor(options: AccountJobsOptions) {
    this.#options = options
    this.#turns = new AccountTurns({
      ...options,
      atWork: this.#atWork,
      renew: (account) => freshCredentials(options, account),
    })
    this.#followImports().catch((error: unknown) => options.log.error({ err: error }, 'imports are not followed'))
  }

  async begin(): Promise<void> {
    for (const { id } of await this.#list()) this.#start(id)
  }

  async stop(): Promise<void> {
    this.#stopping.abort()
    await Promise.all([...this.#atWork.values()].map((each) => each.stop()))
    await this.#turns.stop()
  }

  wake(): void {
    this.#turns.wake()
  }

  list(): Promise<AccountView[]> {
    return this.#options.store.read(async (from) => {
      const views: AccountView[] = []
      for (const account of await from.accounts.list())
        views.push(await accountView(from, account, this.#stateOf(account)))
      return views
    })
  }

  get(id: string): Promise<AccountView> {
    return this.#options.store.read(async (from) => {
      const account = await from.accounts.get(id)
      return accountView(from, account, this.#stateOf(account))
    })
  }

  async *watch(id: string, signal?: AbortSignal): AsyncGenerator<AccountView> {
    const listening = AbortSignal.any([this.#stopping.signal, ...(signal ? [signal] : [])])
    let work = this.#atWork.get(id)
    let states = work?.states(listening)
    yield await this.get(id)
    while (states) {
      for await (const _ of states) if (this.#atWork.has(id)) yield await this.get(id)
      // Who signs in again is watched anew.
      const next = this.#atWork.get(id)
      states = next === work ? undefined : next?.states(listening)
      work = next
    }
  }

  async connect(given: NewAccount, credentials: Credentials): Promise<AccountView> {
    const { store, safe, now } = this.#options
    await this.#refuseKnown(given)
    await this.#tryOut(given, credentials)
    const account: Account = {
      ...given,
      id: newId(),
      signIn: credentials.kind,
      connectedAt: now(),
      importId: null,
      readAt: null,
      signedOut: null,
      chosenFolders: null,
    }
    const sealed = await safe.seal(account, credentials)
    await store
      .write({ name: 'read_mail' }, ({ accounts }) => accounts.add(account, sealed))
      .catch(async (error: unknown) => {
        await safe.forget(account.id)
        throw error
      })
    this.#start(account.id)
    return this.get(account.id)
  }

  async signInAgain(id: string, credentials: Credentials): Promise<AccountView> {
    const { store, safe } = this.#options
    const account = await this.#account(id)
    await this.#tryOut(account, credentials)
    const sealed = await safe.seal(account, credentials)
    await store.write({ name: 'read_mail' }, async ({ accounts }) => {
      await accounts.seal(id, sealed)
      await accounts.change(id, { signedOut: null, signIn: credentials.kind })
    })
    const before = this.#atWork.get(id)
    this.#start(id)
    await before?.stop()
    return this.get(id)
  }

  async sync(id: string): Promise<AccountView> {
    const account = await this.#account(id)
    if (account.signedOut !== null)
      throw new Refusal('mailbox_signed_out', 'the account is signed out', { reason: account.signedOut })
    if ((await this.get(id)).state.kind === 'resting') await this.#beginAnew(account)
    const work = this.#atWork.get(id) ?? this.#start(id)
    work.wantsLook = true
    work.hurry()
    this.#turns.wake()
    return this.get(id)
  }

  async folders(id: string): Promise<AccountFolders> {
    return this.#choice(await this.#account(id))
  }

  async chooseFolders(id: string, paths: string[] | null): Promise<AccountFolders> {
    const account = await this.#options.store
      .write({ name: 'read_mail' }, ({ accounts }) => accounts.change(id, { chosenFolders: paths }))
      .then(({ result }) => result)
    await this.#turns.interrupt(id)
    const work = this.#atWork.get(id)
    if (work) work.wantsLook = true
    this.#turns.wake()
    return this.#choice(account)
  }

  async disconnect(id: string): Promise<{ disconnected: true; messagesKept: number }> {
    const { store, safe, imports } = this.#options
    const account = await this.#account(id)
    await safe.forget(id)
    await this.#atWork.get(id)?.stop()
    this.#atWork.delete(id)
    await this.#turns.interrupt(id)
    const firstYear = account.importId && (await store.read((from) => from.imports.get(account.importId ?? '')))
    if (firstYear && firstYear.state === 'reading') await imports.cancel(firstYear.id)
    await store.write({ name: 'read_mail' }, ({ accounts }) => accounts.remove(id))
    this.#turns.wake()
    return { disconnected: true, messagesKept: await store.read(({ messages }) => messages.count()) }
  }

  /** What was taken back is read again from the start; what was cancelled goes on. */
  async #beginAnew({ id, importId }: Account): Promise<void> {
    const { store } = this.#options
    await store.write({ name: 'read_mail' }, async ({ accounts, imports, actions }) => {
      const before = importId === null ? null : await imports.get(importId)
      const action = before?.actionId ? await actions.find(before.actionId) : null
      if (action?.undoneBy) await accounts.forgetFolders(id)
      await accounts.change(id, { importId: null })
    })
    const work = this.#atWork.get(id)
    if (work) work.hasYearsLeft = true
  }

  #start(id: string): AccountAtWork {
    const { store, log, now } = this.#options
    const work = new AccountAtWork({
      id,
      store,
      log,
      now,
      open: async (account, { signal, wasRefused }) => {
        const { openImap } = await import('../../../mail/source/imap/open-imap.ts')
        return openImap(signInOf(account, await freshCredentials(this.#options, account, wasRefused)), signal)
      },
      changed: () => this.#turns.wake(),
    })
    this.#atWork.set(id, work)
    work.begin()
    return work
  }

  /** The imports that read first years: how far they come, and where their line breaks. */
  async #followImports(): Promise<void> {
    for await (const { accountId, state, refusal } of this.#options.imports.changes(this.#stopping.signal)) {
      const work = accountId === null ? undefined : this.#atWork.get(accountId)
      if (state === 'reading' && refusal !== null) work?.failed(unreachable(refusal.values))
      this.#turns.wake()
    }
  }

  async #refuseKnown({ host, userName }: NewAccount): Promise<void> {
    const known = (await this.#list()).find((each) => each.host === host && each.userName === userName)
    if (known) throw new Refusal('already_exists', 'the mailbox is connected already', { what: 'account' })
  }

  /** Really signs in, before anything is stored. */
  async #tryOut(account: NewAccount, credentials: Credentials): Promise<void> {
    const { openImap } = await import('../../../mail/source/imap/open-imap.ts')
    const { listFolders } = await import('../../../mail/source/imap/list-folders.ts')
    try {
      const client = await openImap(signInOf(account, credentials), this.#stopping.signal)
      await listFolders(client).finally(() => client.close())
    } catch (error) {
      throw refusedAtSignIn(error, account, credentials)
    }
  }

  async #choice(account: Account): Promise<AccountFolders> {
    const { openImap } = await import('../../../mail/source/imap/open-imap.ts')
    const signIn = signInOf(account, await freshCredentials(this.#options, account))
    const client = await openImap(signIn, this.#stopping.signal)
    return folderChoice(client, account.chosenFolders).finally(() => client.close())
  }

  #stateOf({ id, signedOut }: Account): AccountState {
    if (signedOut !== null) return { kind: 'signed_out', reason: signedOut }
    return this.#atWork.get(id)?.state ?? { kind: 'connecting' }
  }

  #account(id: string): Promise<Account> {
    return this.#options.store.read(({ accounts }) => accounts.get(id))
  }

  #list(): Promise<Account[]> {
    return this.#options.store.read(({ accounts }) => accounts.list())
  }
}

function unreachable(values: Refusal['values']): Refusal {
  return new Refusal('mailbox_unreachable', 'the line broke while the first year was read', values)
}
