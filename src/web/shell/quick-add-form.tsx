import {
  Anchor,
  Autocomplete,
  Button,
  Group,
  NativeSelect,
  SegmentedControl,
  SimpleGrid,
  Stack,
  TextInput,
} from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { MouseEvent } from 'react'
import type { ApplicationDraftInput } from '../../api/applications.ts'
import { CHANNELS, type Channel } from '../../domain/application/application.ts'
import { folded } from '../../domain/folded.ts'
import { api, ask } from '../client.ts'
import { useDates } from '../queries.ts'
import { text } from '../text.ts'
import { isWebAddress } from '../ui/is-web-address.ts'
import { useWrite } from '../undo.tsx'
import type { QuickAddPreset } from './openings.tsx'
import { QuickAddEarlier } from './quick-add-earlier.tsx'

const words = text.quickAdd

interface Fields {
  company: string
  role: string
  start: 'sent' | 'considered'
  day: string
  deadline: string
  channel: Channel
  postingUrl: string
}

interface QuickAddFormProps {
  preset: QuickAddPreset
  onClose: () => void
}

export function QuickAddForm({ preset, onClose }: QuickAddFormProps) {
  const navigate = useNavigate()
  const { today } = useDates()
  const { data: known } = useQuery(ask.applications.words.queryOptions())
  const form = useForm<Fields>({
    initialValues: emptyFields(preset, today),
    validate: {
      company: (company) => (company.trim() === '' ? words.companyMissing : null),
      postingUrl: (link) => (link.trim() === '' || isWebAddress(link) ? null : words.linkInvalid),
    },
  })
  const add = useWrite(api.applications.add, {
    said: ({ application }) => (
      <Added
        application={application}
        onOpen={() => void navigate({ to: '/applications/$id', params: { id: application.id } })}
      />
    ),
    onDone: onClose,
  })
  const fields = form.values
  // A name typed in full needs no suggestion: it would only cover the line that says when the person applied there.
  const otherCompanies = (known?.companies ?? []).filter((company) => folded(company) !== folded(fields.company))

  return (
    <form onSubmit={form.onSubmit((values) => add.mutate(draftOf(values, preset)))} noValidate>
      <Stack gap="sm">
        <Autocomplete
          label={words.company}
          data={otherCompanies}
          limit={6}
          comboboxProps={{ withinPortal: false }}
          maxLength={200}
          selectFirstOptionOnChange={false}
          openOnFocus={false}
          data-autofocus={preset.company === undefined || undefined}
          {...form.getInputProps('company')}
        />
        <QuickAddEarlier company={fields.company} isLinked={preset.previousId !== undefined} />
        <TextInput
          label={words.role}
          maxLength={300}
          data-autofocus={preset.company !== undefined || undefined}
          {...form.getInputProps('role')}
        />
        <SegmentedControl
          fullWidth
          aria-label={words.start}
          data={[
            { value: 'sent', label: words.starts.sent },
            { value: 'considered', label: words.starts.considered },
          ]}
          {...form.getInputProps('start')}
        />
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
          {fields.start === 'sent' ? (
            <TextInput type="date" label={words.sentOn} max={today} {...form.getInputProps('day')} />
          ) : (
            <TextInput type="date" label={words.sendBy} {...form.getInputProps('deadline')} />
          )}
          <NativeSelect
            label={words.channel}
            data={CHANNELS.map((value) => ({ value, label: text.words.channel[value] }))}
            {...form.getInputProps('channel')}
          />
        </SimpleGrid>
        <TextInput label={words.link} inputMode="url" maxLength={2000} {...form.getInputProps('postingUrl')} />
        <Group justify="flex-end" mt="xs">
          <Button variant="subtle" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button type="submit" loading={add.isPending}>
            {words.save}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

interface AddedProps {
  application: { id: string; company: string }
  onOpen: () => void
}

// Notifications stand outside the router, so this is a plain link that asks for its own navigation.
function Added({ application: { id, company }, onOpen }: AddedProps) {
  const open = (event: MouseEvent) => {
    event.preventDefault()
    onOpen()
  }
  return (
    <>
      {words.added(company)}{' '}
      <Anchor href={`/applications/${id}`} inherit onClick={open}>
        {words.openIt}
      </Anchor>
    </>
  )
}

function emptyFields({ company = '', role = '' }: QuickAddPreset, today: string): Fields {
  return { company, role, start: 'sent', day: today, deadline: '', channel: 'cold', postingUrl: '' }
}

function draftOf(fields: Fields, { previousId }: QuickAddPreset): ApplicationDraftInput {
  const link = fields.postingUrl.trim()
  return {
    company: fields.company,
    role: fields.role,
    start: fields.start,
    channel: fields.channel,
    ...(fields.start === 'sent' && fields.day !== '' ? { day: fields.day } : {}),
    ...(fields.start === 'considered' && fields.deadline !== '' ? { deadline: fields.deadline } : {}),
    ...(link === '' ? {} : { postingUrl: link }),
    ...(previousId === undefined ? {} : { previousId }),
  }
}
