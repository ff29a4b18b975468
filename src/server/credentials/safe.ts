import type { Account } from '../../domain/account.ts'
import { Refusal } from '../../domain/errors.ts'
import type { Store } from '../../store/store.ts'
import { Credentials } from './credentials.ts'
import type { KeyRing } from './key-ring.ts'
import { seal, unseal } from './seal.ts'

/** Where a password may go, and nowhere else. */
type Sealed = Pick<Account, 'id' | 'host' | 'port' | 'security' | 'userName'>

/** The credentials of accounts: ciphertext in the store, keys beside it. */
export class Safe {
  readonly #store: Store
  readonly #keys: KeyRing

  constructor(store: Store, keys: KeyRing) {
    this.#store = store
    this.#keys = keys
  }

  /** As it is to be kept in the account's row. */
  async seal(account: Sealed, credentials: Credentials): Promise<string> {
    return seal(JSON.stringify(credentials), await this.#keys.obtain(account.id), about(account))
  }

  /** Refusal `mailbox_signed_out` if the key is lost. */
  async open(account: Sealed): Promise<Credentials> {
    const sealed = await this.#store.read(({ accounts }) => accounts.sealed(account.id))
    const key = await this.#keys.get(account.id)
    const opened = key && unseal(sealed, key, about(account))
    if (!opened) throw new Refusal('mailbox_signed_out', 'the key to the credentials is not here', { reason: 'key' })
    return Credentials.parse(JSON.parse(opened))
  }

  forget(accountId: string): Promise<void> {
    return this.#keys.forget(accountId)
  }

  forgetAll(): Promise<void> {
    return this.#keys.forgetAll()
  }
}

function about({ id, host, port, security, userName }: Sealed): string {
  return JSON.stringify([id, host, port, security, userName])
}
