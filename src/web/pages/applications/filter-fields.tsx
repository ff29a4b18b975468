import { Button, MultiSelect, NativeSelect, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { CHANNELS } from '../../../domain/application/application.ts'
import { ENDINGS } from '../../../domain/application/closing.ts'
import { STAGES } from '../../../domain/application/stage.ts'
import { ask } from '../../client.ts'
import { text } from '../../text.ts'
import type { FilterProps } from './applications-filter.tsx'
import { narrowings, UNFILTERED } from './applications-search.ts'

const words = text.applications

/** What narrows the list further; each choice holds at once. */
export function FilterFields({ search, change }: FilterProps) {
  const { data: known } = useQuery(ask.applications.words.queryOptions())
  const { data: searches } = useQuery(ask.searches.list.queryOptions())
  return (
    <Stack gap="sm">
      {search.look !== 'board' && (
        <>
          <Choices
            label={words.stage}
            options={STAGES}
            labels={text.words.stage}
            value={search.stages}
            onChange={(stages) => change({ stages })}
          />
          <Choices
            label={words.ending}
            options={ENDINGS}
            labels={text.words.ending}
            value={search.endings}
            onChange={(endings) => change({ endings, ...(endings.length > 0 ? { state: 'closed' } : {}) })}
          />
        </>
      )}
      <Choices
        label={words.channel}
        options={CHANNELS}
        labels={text.words.channel}
        value={search.channels}
        onChange={(channels) => change({ channels })}
      />
      <NativeSelect
        label={words.tag}
        value={search.tag ?? ''}
        onChange={(event) => change({ tag: event.currentTarget.value })}
        data={[{ value: '', label: words.any }, ...(known?.tags ?? [])]}
      />
      <NativeSelect
        label={words.search}
        value={search.searchId ?? ''}
        onChange={(event) => change({ searchId: event.currentTarget.value })}
        data={[
          { value: '', label: words.anySearch },
          ...(searches ?? []).map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <Button
        variant="subtle"
        disabled={narrowings(search) === 0}
        onClick={() => change({ ...UNFILTERED, q: search.q })}
      >
        {words.clearFilter}
      </Button>
    </Stack>
  )
}

interface ChoicesProps<Option extends string> {
  label: string
  options: readonly Option[]
  labels: Record<Option, string>
  value: Option[] | undefined
  onChange: (value: Option[]) => void
}

function Choices<Option extends string>({ label, options, labels, value = [], onChange }: ChoicesProps<Option>) {
  return (
    <MultiSelect
      label={label}
      placeholder={value.length === 0 ? words.any : ''}
      data={options.map((option) => ({ value: option, label: labels[option] }))}
      value={value}
      onChange={(chosen) => onChange(options.filter((option) => chosen.includes(option)))}
      comboboxProps={{ withinPortal: false }}
      clearable
    />
  )
}
