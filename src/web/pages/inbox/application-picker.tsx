import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ask } from '../../client.ts'
import { text } from '../../text.ts'

const words = text.inbox

interface ApplicationRef {
  id: string
  company: string
  role: string
}

interface ApplicationPickerProps {
  /** The likely ones; they stand at the top while nothing is typed. */
  first: readonly ApplicationRef[]
  value: string | null
  onChange: (id: string | null) => void
}

/** One of the person's applications, found by typing. */
export function ApplicationPicker({ first, value, onChange }: ApplicationPickerProps) {
  const [typed, setTyped] = useState('')
  const [q] = useDebouncedValue(typed, 150)
  const found = useQuery(
    ask.applications.list.queryOptions({
      input: { q, state: 'all', limit: 20 },
      placeholderData: keepPreviousData,
    }),
  )
  const options = new Map([...first, ...(found.data?.items ?? [])].map((each) => [each.id, label(each)]))
  return (
    <Select
      searchable
      required
      label={words.chooseApplication}
      placeholder={words.typeToFind}
      nothingFoundMessage={words.nothingFound}
      data={[...options].map(([id, name]) => ({ value: id, label: name }))}
      // The server has searched already, in more than the label.
      filter={({ options: all }) => all}
      value={value}
      onChange={onChange}
      allowDeselect={false}
      onFocus={(event) => event.currentTarget.select()}
      onSearchChange={(search) => setTyped([...options.values()].includes(search) ? '' : search)}
      maxDropdownHeight={260}
    />
  )
}

function label({ company, role }: ApplicationRef): string {
  return words.onApplication(company, role)
}
