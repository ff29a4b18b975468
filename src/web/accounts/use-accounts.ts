import { useQuery } from '@tanstack/react-query'
import { ask } from '../client.ts'

/**
 * The connected mailboxes. While there are any they are asked for every few seconds, so that new mail shows without a reload.
 * Not by an event stream for each: a browser opens six lines to one server over all its tabs, and streams would use them up.
 */
export function useAccounts() {
  return useQuery(
    ask.accounts.list.queryOptions({
      refetchInterval: ({ state }) => (state.data && state.data.length > 0 ? 2500 : false),
    }),
  )
}
