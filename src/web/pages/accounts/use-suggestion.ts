import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { ask } from '../../client.ts'

const PAUSE_MS = 350

/** How the mailbox of an address is read, once the person pauses in typing it. */
export function useSuggestion(typed: string) {
  const [address] = useDebouncedValue(typed.trim(), PAUSE_MS)
  const isWhole = /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/u.test(address)
  const query = useQuery(
    ask.accounts.suggest.queryOptions({
      input: { address },
      enabled: isWhole,
      placeholderData: keepPreviousData,
      staleTime: Number.POSITIVE_INFINITY,
      retry: false,
    }),
  )
  return { address, suggestion: isWhole && !query.isError ? query.data : undefined }
}
