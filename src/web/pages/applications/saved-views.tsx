import { ActionIcon, Button, Menu, TextInput } from '@mantine/core'
import { IconBookmark, IconX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { SavedView } from '../../../api/views.ts'
import { api, ask } from '../../client.ts'
import { text } from '../../text.ts'
import { useWrite } from '../../undo.tsx'
import type { FilterProps } from './applications-filter.tsx'
import { applicationsSearch, filterOf } from './applications-search.ts'
import classes from './saved-views.module.css'

const words = text.applications

/** Filters kept under a name: choose one, remove one, or save what is shown now. */
export function SavedViews({ search, change }: FilterProps) {
  const { data: views } = useQuery(ask.views.list.queryOptions())
  const choose = ({ filter }: SavedView) => change({ ...NOTHING, ...applicationsSearch(filter) })
  return (
    <Menu position="bottom-start" width={280} shadow="md">
      <Menu.Target>
        <Button variant="default" leftSection={<IconBookmark size={16} aria-hidden />}>
          {words.views}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{views && views.length > 0 ? words.savedViews : words.noViews}</Menu.Label>
        {views?.map((view) => (
          <View key={view.id} view={view} onChoose={choose} />
        ))}
        <Menu.Divider />
        <SaveView search={search} />
      </Menu.Dropdown>
    </Menu>
  )
}

const NOTHING = {
  q: undefined,
  state: undefined,
  stages: undefined,
  endings: undefined,
  channels: undefined,
  tag: undefined,
  searchId: undefined,
  sort: undefined,
  direction: undefined,
}

function View({ view, onChoose }: { view: SavedView; onChoose: (view: SavedView) => void }) {
  const remove = useWrite(api.views.remove, { said: () => words.viewRemoved(view.name) })
  return (
    <div className={classes.view}>
      <Menu.Item onClick={() => onChoose(view)}>{view.name}</Menu.Item>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={words.removeView(view.name)}
        onClick={() => remove.mutate({ id: view.id })}
      >
        <IconX size={14} aria-hidden />
      </ActionIcon>
    </div>
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
        size="sm"
        label={words.saveView}
        description={words.viewNameHint}
        aria-label={words.viewName}
        maxLength={60}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        // The menu would take arrows and letters for itself.
        onKeyDown={(event) => event.key !== 'Escape' && event.stopPropagation()}
      />
      <Button type="submit" size="sm" variant="light" disabled={name.trim() === ''} loading={save.isPending}>
        {words.save}
      </Button>
    </form>
  )
}
