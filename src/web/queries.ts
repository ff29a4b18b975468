import { hashKey, MutationCache, QueryCache, QueryClient, useQuery } from '@tanstack/react-query'
import { ask } from './client.ts'
import { type Dates, datesIn } from './dates.ts'
import { problemOf } from './problem.ts'

/** A client that reads again at once when a write went through: one table of who depends on whom would soon be wrong. */
export function createQueryClient(): QueryClient {
  const client = new QueryClient({
    defaultOptions: { queries: { retry: false, staleTime: 10_000 }, mutations: { retry: false } },
    queryCache: new QueryCache({ onError: (error, { queryHash }) => noteSilence(error, queryHash) }),
    mutationCache: new MutationCache({ onSuccess: () => refresh(client), onError: (error) => noteSilence(error) }),
  })
  // Any request may be the first to notice that nobody answers; the status then says so for the whole page.
  const noteSilence = (error: unknown, queryHash?: string) => {
    if (problemOf(error).kind !== 'stopped' || queryHash === hashKey(statusKey)) return
    void client.invalidateQueries({ queryKey: statusKey })
  }
  return client
}

/** Reads again what is shown, and what was shown before as soon as it is shown again. */
export function refresh(client: QueryClient): Promise<void> {
  return client.invalidateQueries()
}

const statusKey = ask.program.status.queryKey()

/** What the page needs first. While nobody answers it asks again every few seconds, so that the page comes back by itself. */
export function useStatus() {
  return useQuery(
    ask.program.status.queryOptions({
      refetchInterval: ({ state }) => (state.status === 'error' ? 3000 : 60_000),
    }),
  )
}

/** Days and moments in the person's own zone; the browser's until that is known. */
export function useDates(): Dates {
  const { data } = useStatus()
  const zone = data?.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone
  return datesIn(zone, data?.today ?? new Date().toLocaleDateString('en-CA', { timeZone: zone }))
}
