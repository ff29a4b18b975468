import type { AccountServer } from '../../../domain/account.ts'

/** What a server is asked with. Never logged, never part of an error. */
export interface ImapSignIn extends AccountServer {
  userName: string
  secret: { password: string } | { accessToken: string }
}
