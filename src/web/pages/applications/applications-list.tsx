import { Stack } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { text } from '../../text.ts'
import { AsyncPanel } from '../../ui/async-panel.tsx'
import { ApplicationsCards } from './applications-cards.tsx'
import { ApplicationsEmpty } from './applications-empty.tsx'
import type { FilterProps } from './applications-filter.tsx'
import classes from './applications-list.module.css'
import { filterOf } from './applications-search.ts'
import { ApplicationsTable } from './applications-table.tsx'
import { BulkBar } from './bulk-bar.tsx'
import { useApplications } from './use-applications.ts'
import { useSelection } from './use-selection.ts'

const words = text.applications

/** The list as a table, or as cards where the page is narrow, with what can be done to the selected rows. */
export function ApplicationsList({ search, change }: FilterProps) {
  const filter = filterOf(search)
  const { query, rows, total } = useApplications(filter)
  const selection = useSelection(JSON.stringify(filter))
  const isNarrow = useMediaQuery('(max-width: 47.99em)', undefined, { getInitialValueInEffect: false })
  const readOn = () => {
    if (query.hasNextPage && !query.isFetching) void query.fetchNextPage()
  }
  const List = isNarrow ? ApplicationsCards : ApplicationsTable

  return (
    <AsyncPanel
      query={query}
      lines={8}
      isEmpty={() => total === 0}
      empty={<ApplicationsEmpty search={search} change={change} />}
    >
      {() => (
        <Stack gap="xs">
          <p className={classes.count} role="status">
            {words.countOfState(total, search.state ?? 'open')}
          </p>
          <List
            rows={rows}
            total={total}
            search={search}
            change={change}
            selection={selection}
            onNearEnd={readOn}
            isReadingOn={query.isFetchingNextPage}
          />
          {selection.ids.size > 0 && <BulkBar selection={selection} />}
        </Stack>
      )}
    </AsyncPanel>
  )
}
