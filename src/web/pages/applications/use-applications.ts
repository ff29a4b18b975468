import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { ApplicationFilterInput } from '../../../api/applications.ts'
import { ask } from '../../client.ts'

const PAGE = 100

/** The rows that were read so far, in the server's order; the next page is read as the person scrolls near it. */
export function useApplications(filter: ApplicationFilterInput) {
  const query = useInfiniteQuery(
    ask.applications.list.infiniteOptions({
      input: (cursor: string | null) => ({ ...filter, limit: PAGE, ...(cursor === null ? {} : { cursor }) }),
      initialPageParam: null,
      getNextPageParam: ({ nextCursor }) => nextCursor,
      placeholderData: keepPreviousData,
    }),
  )
  const rows = useMemo(() => query.data?.pages.flatMap(({ items }) => items) ?? [], [query.data])
  return { query, rows, total: query.data?.pages[0]?.total ?? 0 }
}
