import type { AccountServer } from '../../../domain/account.ts'

/** Where a mailbox is and whose it is, as the person may change it. */
export interface ServerForm extends AccountServer {
  userName: string
}

export function serverFormOf({ host, port, security }: AccountServer, userName: string): ServerForm {
  return { host, port, security, userName }
}
