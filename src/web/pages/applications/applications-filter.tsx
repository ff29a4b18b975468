import { Button, Group, Popover, SegmentedControl } from '@mantine/core'
import { IconFilter } from '@tabler/icons-react'
import { text } from '../../text.ts'
import classes from './applications-filter.module.css'
import { type ApplicationsSearch, narrowings, STATES } from './applications-search.ts'
import { FilterFields } from './filter-fields.tsx'
import { FindBox } from './find-box.tsx'
import { SavedViews } from './saved-views.tsx'
import type { SearchChange } from './use-search-change.ts'

const words = text.applications

export interface FilterProps {
  search: ApplicationsSearch
  change: (change: SearchChange) => void
}

/** The row above the list: find, open or closed, what else narrows it, and the views that were saved. */
export function ApplicationsFilter({ search, change }: FilterProps) {
  const count = narrowings(search)
  return (
    <div className={classes.filter}>
      <FindBox q={search.q ?? ''} onFind={(q) => change({ q })} />
      {search.look !== 'board' && (
        <SegmentedControl
          aria-label={words.state}
          value={search.state ?? 'open'}
          onChange={(value) =>
            change({ state: STATES.find((state) => state === value && state !== 'open'), endings: undefined })
          }
          data={STATES.map((value) => ({ value, label: words.states[value] }))}
        />
      )}
      <Group gap="xs" wrap="nowrap">
        <Popover position="bottom-start" width={320} shadow="md" trapFocus>
          <Popover.Target>
            <Button variant={count > 0 ? 'light' : 'default'} leftSection={<IconFilter size={16} aria-hidden />}>
              {count > 0 ? words.filterActive(count) : words.filter}
            </Button>
          </Popover.Target>
          <Popover.Dropdown aria-label={words.filter}>
            <FilterFields search={search} change={change} />
          </Popover.Dropdown>
        </Popover>
        <SavedViews search={search} change={change} />
      </Group>
    </div>
  )
}
