import { Button, Group, NativeSelect, SegmentedControl, Stack, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { ProposalView } from '../../../api/inbox.ts'
import { EVENT_KINDS } from '../../../domain/event.ts'
import { useDates } from '../../queries.ts'
import { text } from '../../text.ts'
import { ApplicationPicker } from './application-picker.tsx'
import type { Correction } from './use-decide.ts'

const words = text.inbox
const KINDS = EVENT_KINDS.map((kind) => ({ value: kind, label: text.words.event[kind] }))
const WHICH = [
  { value: 'known', label: words.one },
  { value: 'new', label: words.another },
]

interface CorrectionFormProps {
  proposal: ProposalView
  isSaving: boolean
  onSave: (correction: Correction) => void
  onCancel: () => void
}

/** What happened, when, and to which application, in the person's own words. */
export function CorrectionForm({ proposal, isSaving, onSave, onCancel }: CorrectionFormProps) {
  const dates = useDates()
  const [eventKind, setEventKind] = useState(proposal.eventKind)
  const [day, setDay] = useState(proposal.day)
  const [which, setWhich] = useState(proposal.application ? 'known' : 'new')
  const [applicationId, setApplicationId] = useState(proposal.application?.id ?? null)
  const [company, setCompany] = useState(proposal.company)
  const [role, setRole] = useState(proposal.role)
  const isComplete = day !== '' && (which === 'known' ? applicationId !== null : company.trim() !== '')

  const save = (event: FormEvent) => {
    event.preventDefault()
    onSave({
      eventKind,
      day,
      ...(which === 'known'
        ? applicationId !== null && { applicationId }
        : { newApplication: { company: company.trim(), role: role.trim() } }),
    })
  }

  return (
    <form onSubmit={save} aria-label={words.correctTitle} onKeyDown={(event) => event.key === 'Escape' && onCancel()}>
      <Stack gap="sm">
        <NativeSelect
          label={words.whatHappened}
          data={KINDS}
          value={eventKind}
          data-autofocus
          onChange={({ currentTarget: { value } }) =>
            setEventKind(EVENT_KINDS.find((kind) => kind === value) ?? eventKind)
          }
        />
        <TextInput
          type="date"
          label={words.day}
          value={day}
          max={dates.today}
          required
          onChange={(event) => setDay(event.currentTarget.value)}
        />
        <SegmentedControl aria-label={words.which} data={WHICH} value={which} onChange={setWhich} fullWidth />
        {which === 'known' ? (
          <ApplicationPicker
            first={[...(proposal.application ? [proposal.application] : []), ...proposal.candidates]}
            value={applicationId}
            onChange={setApplicationId}
          />
        ) : (
          <>
            <TextInput
              label={words.company}
              value={company}
              required
              maxLength={200}
              onChange={(event) => setCompany(event.currentTarget.value)}
            />
            <TextInput
              label={words.role}
              value={role}
              maxLength={300}
              onChange={(event) => setRole(event.currentTarget.value)}
            />
          </>
        )}
        <Group gap="xs">
          <Button type="submit" loading={isSaving} disabled={!isComplete}>
            {words.save}
          </Button>
          <Button variant="subtle" color="gray" onClick={onCancel}>
            {words.cancel}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
