import { ActionIcon, Button, Popover, Stack, Text, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconBookmark, IconX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { SavedView } from '../../../api/views.ts'
import { api, ask } from '../../client.ts'
import { text } from '../../text.ts'
import { useWrite } from '../../undo.tsx'
import type { FilterProps } from './applications-filter.tsx'
import { applicationsSearch, filterOf, UNFILTERED } from './applications-search.ts'
import classes from './saved-views.module.css'

const words = text.applications

/** Filters kept under a name: choose one, remove one, or save what is shown now. */
export function SavedViews({ search, change }: FilterProps) {
  const { data: views } = useQuery(ask.views.list.queryOptions())
  const [opened, { toggle, close }] = useDisclosure()
  const choose = ({ filter }: SavedView) => {
    const { sort, direction, state, ...rest } = applicationsSearch(filter)
    change({ ...UNFILTERED, ...rest, sort, direction, state })
    close()
  }
  return (
    <Popover opened={opened} onDismiss={close} position="bottom-start" width={280} shadow="md" trapFocus>
      <Popover.Target>
        <Button variant="default" leftSection={<IconBookmark size={16} aria-hidden />} onClick={toggle}>
          {words.views}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={words.savedViews}>
        <Stack gap="sm">
          {views && views.length > 0 ? (
            <ul className={classes.views}>
              {views.map((view) => (
                <View key={view.id} view={view} onChoose={choose} />
              ))}
            </ul>
          ) : (
            <Text size="sm" c="dimmed">
              {words.noViews}
            </Text>
          )}
          <SaveView search={search} />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}

function View({ view, onChoose }: { view: SavedView; onChoose: (view: SavedView) => void }) {
  const remove = useWrite(api.views.remove, { said: () => words.viewRemoved(view.name) })
  return (
    <li className={classes.view}>
      <Button variant="subtle" justify="start" className={classes.name} onClick={() => onChoose(view)}>
        {view.name}
      </Button>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={words.removeView(view.name)}
        onClick={() => remove.mutate({ id: view.id })}
      >
        <IconX size={14} aria-hidden />
      </ActionIcon>
    </li>
  )
}

function SaveView({ search }: Pick<FilterProps, 'search'>) {
  const [name, setName] = useState('')
  const save = useWrite(api.views.save, {
    said: ({ view }) => words.viewSaved(view.name),
    onDone: () => setName(''),
  })
  return (
    <form
      className={classes.save}
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() !== '') save.mutate({ name, filter: filterOf(search) })
      }}
    >
      <TextInput
        label={words.saveView}
        placeholder={words.viewNameHint}
        maxLength={60}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" variant="light" loading={save.isPending}>
        {words.save}
      </Button>
    </form>
  )
}
