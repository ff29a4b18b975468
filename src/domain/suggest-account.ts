import type { AccountGuide, AccountServer, SignIn } from './account.ts'
import { MAIL_PROVIDERS, type OAuthServer } from './mail-providers.ts'

/** How a mailbox may be read, as far as its address tells. */
export interface AccountSuggestion {
  /** Null where the provider is not known: then the server is a guess. */
  provider: string | null
  server: AccountServer | null
  userName: string
  signIn: SignIn
  guide: AccountGuide
  minutes: number
  oauth: OAuthServer | null
}

/** [M40] By the part behind the @; for an unknown one what is most usual. */
export function suggestAccount(address: string): AccountSuggestion {
  const at = address.lastIndexOf('@')
  const domain = address.slice(at + 1).toLowerCase()
  const provider = MAIL_PROVIDERS.find(({ domains }) => domains.includes(domain))
  if (!provider) {
    const server: AccountServer = { host: `imap.${domain}`, port: 993, security: 'tls' }
    return { provider: null, server, userName: address, signIn: 'password', guide: 'other', minutes: 5, oauth: null }
  }
  const { id, server, userName, signIn, guide, minutes, oauth = null } = provider
  return {
    provider: id,
    server,
    userName: userName === 'address' ? address : address.slice(0, at),
    signIn,
    guide,
    minutes,
    oauth,
  }
}
