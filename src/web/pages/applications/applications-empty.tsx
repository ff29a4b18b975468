import { Button, Group } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ask } from '../../client.ts'
import { useOpenings } from '../../shell/openings.tsx'
import { text } from '../../text.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import type { FilterProps } from './applications-filter.tsx'
import { narrowings, UNFILTERED } from './applications-search.ts'

const words = text.applications

/** Nothing to list: says why, and teaches the one next action. */
export function ApplicationsEmpty({ search, change }: FilterProps) {
  const { open } = useOpenings()
  const { data: all } = useQuery(ask.applications.list.queryOptions({ input: { state: 'all', limit: 1 } }))
  if (all?.total === 0) {
    return (
      <EmptyState
        sentence={words.empty.none}
        action={
          <Group gap="xs">
            <Button onClick={() => open({ kind: 'quick-add', preset: {} })}>{words.add}</Button>
            <Button variant="light" component={Link} to="/accounts/new">
              {words.empty.readMailbox}
            </Button>
          </Group>
        }
      />
    )
  }
  if (search.q || narrowings(search) > 0) {
    return <EmptyState sentence={words.empty.noMatch} action={<ClearButton change={change} />} />
  }
  return search.state === 'closed' ? (
    <EmptyState
      sentence={words.empty.noneClosed}
      action={
        <Button variant="light" onClick={() => change({ state: undefined })}>
          {words.empty.showOpen}
        </Button>
      }
    />
  ) : (
    <EmptyState
      sentence={words.empty.noneOpen}
      action={
        <Button variant="light" onClick={() => change({ state: 'closed' })}>
          {words.empty.showClosed}
        </Button>
      }
    />
  )
}

function ClearButton({ change }: Pick<FilterProps, 'change'>) {
  return (
    <Button variant="light" onClick={() => change(UNFILTERED)}>
      {words.clearFilter}
    </Button>
  )
}
