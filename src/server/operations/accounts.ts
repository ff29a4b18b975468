import { Refusal } from '../../domain/errors.ts'
import { suggestAccount } from '../../domain/suggest-account.ts'
import type { Context } from '../context.ts'
import { operation } from './operation.ts'

const endpoints = operation.accounts

const suggest = endpoints.suggest.handler(({ input: { address }, context: { port } }) => {
  const { oauth, ...suggestion } = suggestAccount(address)
  return { ...suggestion, oauth: oauth && { ...oauth, redirectUri: port === null ? null : redirectUri(port) } }
})

// The example has no mailbox; the person's own are not shown inside it.
const list = endpoints.list.handler(({ context: { world, foothold } }) =>
  world === 'example' ? [] : foothold.accounts.list(),
)

const get = endpoints.get.handler(({ input: { id }, context }) => ownAccounts(context).get(id))

const connect = endpoints.connect.handler(({ input: { password, ...account }, context }) =>
  ownAccounts(context).connect(account, { kind: 'password', password }),
)

const signInAgain = endpoints.signInAgain.handler(({ input: { id, password }, context }) =>
  ownAccounts(context).signInAgain(id, { kind: 'password', password }),
)

const folders = endpoints.folders.handler(({ input: { id }, context }) => ownAccounts(context).folders(id))

const chooseFolders = endpoints.chooseFolders.handler(({ input: { id, paths }, context }) =>
  ownAccounts(context).chooseFolders(id, paths),
)

const sync = endpoints.sync.handler(({ input: { id }, context }) => ownAccounts(context).sync(id))

const watch = endpoints.watch.handler(async function* ({ input: { id }, context, signal }) {
  yield* ownAccounts(context).watch(id, signal)
})

const disconnect = endpoints.disconnect.handler(({ input: { id }, context }) => ownAccounts(context).disconnect(id))

const beginOAuth = endpoints.beginOAuth.handler(({ input, context }) => {
  const { accountId = null, clientSecret = null, ...request } = input
  ownAccounts(context)
  if (context.port === null) throw new Refusal('conflict', 'no server runs that the provider could send one back to')
  return context.foothold.signIns.begin({ ...request, accountId, clientSecret }, redirectUri(context.port))
})

const watchOAuth = endpoints.watchOAuth.handler(async function* ({ input: { id }, context, signal }) {
  yield* context.foothold.signIns.watch(id, signal)
})

export const accounts = {
  suggest,
  list,
  get,
  connect,
  signInAgain,
  folders,
  chooseFolders,
  sync,
  watch,
  disconnect,
  beginOAuth,
  watchOAuth,
}

// By name: of `localhost`, providers do not ask to be told the port beforehand.
function redirectUri(port: number): string {
  return `http://localhost:${port}/oauth/callback`
}

/** The example search takes no mail: it would mix the person's own into it, and be gone on leaving. */
function ownAccounts({ world, foothold }: Context) {
  if (world === 'example') throw new Refusal('conflict', 'leave the example search first', { world })
  return foothold.accounts
}
