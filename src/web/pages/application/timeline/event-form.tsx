import { Button, Group, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { EventDraftInput } from '../../../../api/events.ts'
import { EVENT_KINDS, type EventKind } from '../../../../domain/event.ts'
import { useDates } from '../../../queries.ts'
import { text } from '../../../text.ts'
import { PayFields, payProblem } from '../pay-fields.tsx'
import type { TimelineItem } from './days-of.ts'
import { draftOf, type EventFields, fieldsOf, hasDeadline } from './event-fields.ts'
import { InterviewFields } from './interview-fields.tsx'

const words = text.application.eventForm

interface EventFormProps {
  /** The event that is changed; none adds a new one. */
  event?: TimelineItem
  timeline: readonly TimelineItem[]
  isSaving: boolean
  onSave: (draft: EventDraftInput) => void
  onCancel: () => void
}

/** Says what happened: the kind decides which other fields there are. */
export function EventForm({ event, timeline, isSaving, onSave, onCancel }: EventFormProps) {
  const dates = useDates()
  const form = useForm<EventFields>({
    initialValues: fieldsOf(event, dates),
    validate: { day: (day) => (day === '' ? words.dayMissing : null) },
  })
  const { kind, amount, state } = form.values
  const isOffer = kind === 'offer'
  return (
    <form
      onSubmit={form.onSubmit((fields) => {
        if (!isOffer || payProblem(amount) === null) onSave(draftOf(fields, dates.zone))
      })}
      onKeyDown={({ key }) => key === 'Escape' && onCancel()}
      noValidate
    >
      <Stack gap="sm">
        <Group grow align="start">
          <NativeSelect label={words.kind} data={KINDS} autoFocus {...form.getInputProps('kind')} />
          <TextInput
            type="date"
            label={kind === 'interview' && state !== 'happened' ? words.heardOn : words.day}
            {...form.getInputProps('day')}
          />
        </Group>
        {kind === 'interview' && <InterviewFields form={form} timeline={timeline} />}
        {isOffer && <PayFields pay={amount} onChange={(next) => form.setFieldValue('amount', next)} />}
        {hasDeadline(kind) && <TextInput type="date" label={deadlineLabel(kind)} {...form.getInputProps('deadline')} />}
        <Textarea
          label={words.note}
          description={words.noteHint}
          autosize
          minRows={2}
          maxLength={20_000}
          {...form.getInputProps('note')}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="subtle" onClick={onCancel}>
            {words.cancel}
          </Button>
          <Button type="submit" loading={isSaving}>
            {event ? words.save : words.add}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

const THEIRS: readonly EventKind[] = [
  'outreach',
  'acknowledgement',
  'update',
  'request',
  'assessment',
  'interview',
  'offer',
  'rejection',
  'role_closed',
]

const KINDS = [
  { group: words.you, items: choices(EVENT_KINDS.filter((kind) => !THEIRS.includes(kind)).reverse()) },
  { group: words.they, items: choices(THEIRS) },
]

function choices(kinds: readonly EventKind[]) {
  return kinds.map((kind) => ({ value: kind, label: text.words.event[kind] }))
}

function deadlineLabel(kind: EventKind): string {
  if (kind === 'considered') return words.considerDeadline
  return kind === 'assessment' ? words.assessmentDeadline : words.deadline
}
