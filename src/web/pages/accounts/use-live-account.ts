import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { api, ask } from '../../client.ts'

const ASK_AGAIN_MS = 3000

/** One mailbox as it goes on: by the event stream, and by asking again now and then, should the stream break. */
export function useLiveAccount(id: string) {
  const client = useQueryClient()
  const query = useQuery(ask.accounts.get.queryOptions({ input: { id }, refetchInterval: ASK_AGAIN_MS }))

  useEffect(() => {
    const leaving = new AbortController()
    const queryKey = ask.accounts.get.queryKey({ input: { id } })
    const follow = async () => {
      for await (const account of await api.accounts.watch({ id }, { signal: leaving.signal }))
        client.setQueryData(queryKey, account)
    }
    // A broken stream is no problem of the person's: the query goes on asking.
    follow().catch(() => undefined)
    return () => leaving.abort()
  }, [id, client])

  return query
}
