import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { ImportView } from '../../../api/imports.ts'
import { api, ask } from '../../client.ts'
import { refresh } from '../../queries.ts'

/** One import as it goes on: by the event stream, and by asking again now and then, should the stream break. */
export function useLiveImport(id: string) {
  const client = useQueryClient()
  const query = useQuery(
    ask.imports.get.queryOptions({
      input: { id },
      refetchInterval: ({ state }) => (isAtWork(state.data) ? 3000 : false),
    }),
  )
  const atWork = isAtWork(query.data)

  useEffect(() => {
    if (!atWork) return
    const leaving = new AbortController()
    const queryKey = ask.imports.get.queryKey({ input: { id } })
    const follow = async () => {
      const views = await api.imports.watch({ id }, { signal: leaving.signal })
      for await (const view of views) client.setQueryData(queryKey, view)
    }
    // A broken stream is no problem of the person's: the query goes on asking.
    follow()
      .catch(() => undefined)
      .finally(() => leaving.signal.aborted || refresh(client))
    return () => leaving.abort()
  }, [id, atWork, client])

  return query
}

/** True while the program works on it; false while it waits for an answer, and once it is over. */
function isAtWork(view: ImportView | undefined): boolean {
  return view?.state === 'waiting' || view?.state === 'reading' || view?.state === 'arranging'
}
