import type { AccountView } from '../api/accounts.ts'
import type { Api } from '../api/client.ts'
import { Refusal } from '../domain/errors.ts'
import { printableLine } from './printable.ts'
import { shortId } from './short-id.ts'
import { Unclear } from './unclear.ts'

/** The mailbox that is meant by its address, a part of that, or the end of its id; the only one where none is named. Refusal `not_found`, or Unclear. */
export async function findAccount(api: Api, named = ''): Promise<AccountView> {
  const all = await api.accounts.list()
  const text = named.trim().toLowerCase()
  const exact = all.filter(({ id, address }) => id === text || address.toLowerCase() === text)
  const near = all.filter(({ id, address }) => address.toLowerCase().includes(text) || id.endsWith(text))
  const [first, ...others] = exact.length > 0 ? exact : near
  if (!first) throw new Refusal('not_found', 'no mailbox is called that', { what: named })
  if (others.length > 0)
    throw new Unclear(
      named,
      [first, ...others].map(({ id, address, host }) => printableLine(`${shortId(id)}  ${address} (${host})`)),
    )
  return first
}
