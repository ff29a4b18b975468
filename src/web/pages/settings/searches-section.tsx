import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { SearchView } from '../../../api/searches.ts'
import { api, ask } from '../../client.ts'
import { useDates } from '../../queries.ts'
import { text } from '../../text.ts'
import { AsyncPanel } from '../../ui/async-panel.tsx'
import { Section } from '../../ui/section.tsx'
import { useWrite } from '../../undo.tsx'
import { SearchForm } from './search-form.tsx'
import styles from './settings.module.css'

const words = text.settings

/** The searches over the years: their names, where they began, and how a new one begins. */
export function SearchesSection() {
  const searches = useQuery(ask.searches.list.queryOptions())
  return (
    <Section title={words.searchesTitle} about={words.searchesAbout}>
      <AsyncPanel query={searches}>
        {(all) => (
          <ul className={styles.list}>
            {all.map((search) => (
              <SearchItem key={search.id} search={search} />
            ))}
          </ul>
        )}
      </AsyncPanel>
      <NewSearch />
    </Section>
  )
}

function SearchItem({ search }: { search: SearchView }) {
  const dates = useDates()
  const [isEditing, setEditing] = useState(false)
  const save = useWrite(
    (fields: { name: string; startedOn: string }) => api.searches.edit({ id: search.id, ...fields }),
    {
      said: ({ search: { name } }) => words.searchSaved(name),
      onDone: () => setEditing(false),
    },
  )
  if (isEditing) {
    return (
      <li>
        <SearchForm start={search} isSaving={save.isPending} onSave={save.mutate} onCancel={() => setEditing(false)} />
      </li>
    )
  }
  const { name, startedOn, endedOn, applications } = search
  return (
    <li>
      <div className={styles.words}>
        <span>{name}</span>
        <span className={styles.soft}>
          {words.searchLine(dates.day(startedOn), endedOn && dates.day(endedOn), applications)}
        </span>
      </div>
      <Button
        variant="subtle"
        color="gray"
        size="compact-sm"
        aria-label={words.editSearch(name)}
        onClick={() => setEditing(true)}
      >
        {words.edit}
      </Button>
    </li>
  )
}

function NewSearch() {
  const { today } = useDates()
  const [isAdding, setAdding] = useState(false)
  const add = useWrite((fields: { name: string; startedOn: string }) => api.searches.add(fields), {
    said: ({ search: { name } }) => words.searchAdded(name),
    onDone: () => setAdding(false),
  })
  if (!isAdding) {
    return (
      <Button variant="subtle" size="compact-sm" mt="sm" onClick={() => setAdding(true)}>
        {words.newSearch}
      </Button>
    )
  }
  return (
    <>
      <SearchForm
        start={{ name: words.newSearchName(today.slice(0, 4)), startedOn: today }}
        isSaving={add.isPending}
        onSave={add.mutate}
        onCancel={() => setAdding(false)}
      />
      <p className={styles.soft}>{words.newSearchAbout}</p>
    </>
  )
}
