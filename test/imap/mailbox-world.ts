import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest'
import type { AccountView } from '../../src/api/accounts.ts'
import type { Api } from '../../src/api/client.ts'
import { arranged, settled } from '../imported.ts'
import { openWorld, type World } from '../open-world.ts'
import { Dovecot, type DovecotOptions, PASSWORD } from '../setup/dovecot.ts'

export interface MailboxWorld {
  dovecot: Dovecot
  world: World
  api: Api
  /** Nobody else's in this file. */
  user: string
  form: (user?: string) => ReturnType<typeof formOf>
}

const LONG_MS = 30_000

/** A mail server for a file of tests, and for each test a program and a user of their own. */
export function mailboxWorld(options: DovecotOptions = {}): MailboxWorld {
  vi.setConfig({ testTimeout: LONG_MS })
  let users = 0
  const here: Partial<MailboxWorld> = {}
  beforeAll(async () => {
    here.dovecot = await Dovecot.start(options)
  })
  afterAll(() => here.dovecot?.[Symbol.asyncDispose]())
  beforeEach(async () => {
    users += 1
    here.user = `robin${users}`
    here.world = await openWorld()
  })
  afterEach(() => here.world?.[Symbol.asyncDispose]())
  const present = <K extends keyof MailboxWorld>(name: K): NonNullable<Partial<MailboxWorld>[K]> => {
    const value = here[name]
    if (!value) throw new Error(`There is no ${name} before the tests begin.`)
    return value
  }
  return {
    get dovecot() {
      return present('dovecot')
    },
    get world() {
      return present('world')
    },
    get api() {
      return present('world').api
    },
    get user() {
      return present('user')
    },
    form: (user = present('user')) => formOf(present('dovecot'), user),
  }
}

function formOf({ port }: Dovecot, userName: string) {
  return {
    address: `${userName}@mail.example`,
    host: '127.0.0.1',
    port,
    security: 'none' as const,
    userName,
    password: PASSWORD,
  }
}

/** Waits until an account is as it should be. */
export async function until(api: Api, id: string, isSo: (account: AccountView) => boolean): Promise<AccountView> {
  for await (const account of await api.accounts.watch({ id })) if (isSo(account)) return account
  throw new Error('The account is no longer watched.')
}

/** Waits until an account was read as far as it goes, answering its import with what is most likely. */
export async function readWhole(api: Api, id: string): Promise<AccountView> {
  const { importId } = await until(api, id, (account) => account.importId !== null)
  await arranged(api, await settled(api, importId ?? ''))
  return until(api, id, ({ readAt, state }) => readAt !== null && state.kind === 'watching')
}
