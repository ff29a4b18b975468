import { Button, Skeleton, Stack } from '@mantine/core'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { problemOf } from '../problem.ts'
import { text } from '../text.ts'
import { EmptyState } from './empty-state.tsx'

const words = text.problem

interface AsyncPanelProps<Data> {
  query: UseQueryResult<Data>
  children: (data: Data) => ReactNode
  /** Shown instead when the answer is an empty list. */
  empty?: ReactNode
  isEmpty?: (data: Data) => boolean
  /** How many grey lines stand for what is still being read. */
  lines?: number
}

/** What is read from the server: while it comes, when there is nothing, and when it did not come. */
export function AsyncPanel<Data>({ query, children, empty, isEmpty = isEmptyList, lines = 3 }: AsyncPanelProps<Data>) {
  if (query.data !== undefined) return empty && isEmpty(query.data) ? empty : children(query.data)
  if (query.isError) {
    return (
      <div role="alert">
        <EmptyState
          sentence={problemOf(query.error).sentence}
          action={
            <Button variant="light" loading={query.isFetching} onClick={() => void query.refetch()}>
              {words.tryAgain}
            </Button>
          }
        />
      </div>
    )
  }
  return <Loading lines={lines} />
}

function Loading({ lines }: { lines: number }) {
  const all = Array.from({ length: lines }, (_, line) => line)
  return (
    <Stack gap="sm" role="status" aria-busy aria-label={words.loading}>
      {all.map((line) => (
        <Skeleton key={line} height={18} width={`${90 - (line % 3) * 12}%`} />
      ))}
    </Stack>
  )
}

function isEmptyList(data: unknown): boolean {
  return Array.isArray(data) && data.length === 0
}
