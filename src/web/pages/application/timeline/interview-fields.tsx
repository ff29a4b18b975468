import { Group, NativeSelect, NumberInput, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { INTERVIEW_STATES } from '../../../../domain/event.ts'
import { text } from '../../../text.ts'
import type { TimelineItem } from './days-of.ts'
import type { EventFields } from './event-fields.ts'
import { eventName } from './event-name.ts'

const words = text.application.eventForm

interface InterviewFieldsProps {
  form: UseFormReturnType<EventFields>
  timeline: readonly TimelineItem[]
}

/** Which interview it is, how it stands, when, where and with whom. */
export function InterviewFields({ form, timeline }: InterviewFieldsProps) {
  const known = interviewsOf(timeline)
  const { state } = form.values
  return (
    <>
      <Group grow align="start">
        {known.length > 0 && (
          <NativeSelect
            label={words.whichInterview}
            data={[{ value: '', label: words.newInterview }, ...known]}
            {...form.getInputProps('key')}
          />
        )}
        <NativeSelect
          label={words.interviewState}
          data={INTERVIEW_STATES.map((value) => ({ value, label: text.words.interviewState[value] }))}
          {...form.getInputProps('state')}
        />
        <NumberInput label={words.round} min={1} max={50} hideControls {...form.getInputProps('round')} />
      </Group>
      {(state === 'planned' || state === 'moved') && (
        <TextInput type="datetime-local" label={words.start} {...form.getInputProps('start')} />
      )}
      <Group grow align="start">
        <TextInput label={words.label} placeholder={words.labelHint} maxLength={200} {...form.getInputProps('label')} />
        <TextInput label={words.withWhom} maxLength={300} {...form.getInputProps('withWhom')} />
      </Group>
      <TextInput label={words.place} maxLength={300} {...form.getInputProps('place')} />
    </>
  )
}

// Several events may speak of the same interview; it is named by the latest of them.
function interviewsOf(timeline: readonly TimelineItem[]): { value: string; label: string }[] {
  const names = new Map<string, string>()
  for (const event of timeline) if (event.interview) names.set(event.interview.key, eventName(event))
  return [...names].map(([value, label]) => ({ value, label }))
}
