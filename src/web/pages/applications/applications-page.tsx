import { Button, SegmentedControl } from '@mantine/core'
import { useSearch } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useOpenings } from '../../shell/openings.tsx'
import { text } from '../../text.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { ApplicationsFilter } from './applications-filter.tsx'
import { ApplicationsList } from './applications-list.tsx'
import { useSearchChange } from './use-search-change.ts'

const words = text.applications
const Board = lazy(() => import('./board/board.tsx').then((module) => ({ default: module.Board })))

/** All applications: as a table or as a board, found, filtered and ordered by what the address says. */
export function ApplicationsPage() {
  const search = useSearch({ from: '/applications' })
  const change = useSearchChange()
  const { open } = useOpenings()
  const isBoard = search.look === 'board'
  return (
    <>
      <PageHeader
        title={words.title}
        actions={
          <>
            <SegmentedControl
              aria-label={words.look}
              value={isBoard ? 'board' : 'table'}
              onChange={(look) => change({ look: look === 'board' ? 'board' : undefined })}
              data={[
                { value: 'table', label: words.asTable },
                { value: 'board', label: words.asBoard },
              ]}
            />
            <Button visibleFrom="sm" onClick={() => open({ kind: 'quick-add', preset: {} })}>
              {words.add}
            </Button>
          </>
        }
      />
      <ApplicationsFilter search={search} change={change} />
      <Suspense>{isBoard ? <Board search={search} /> : <ApplicationsList search={search} change={change} />}</Suspense>
    </>
  )
}
