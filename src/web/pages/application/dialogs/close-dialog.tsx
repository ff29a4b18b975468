import { Button, Group, Modal, Radio, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { ApplicationView, StandingView } from '../../../../api/applications.ts'
import { ENDINGS, type Ending } from '../../../../domain/application/closing.ts'
import { api } from '../../../client.ts'
import { useDates } from '../../../queries.ts'
import { text } from '../../../text.ts'
import { useReturnFocus } from '../../../ui/use-return-focus.ts'
import { useWrite } from '../../../undo.tsx'

const words = text.application.closeDialog

interface CloseDialogProps {
  application: ApplicationView
  onClose: () => void
}

interface Fields {
  by: Ending
  on: string
  note: string
}

/** Asks how it ended and on which day. */
export function CloseDialog({ application: { id, company, standing }, onClose }: CloseDialogProps) {
  useReturnFocus()
  const { today } = useDates()
  const form = useForm<Fields>({ initialValues: { by: likelyEnding(standing), on: today, note: '' } })
  const close = useWrite(api.applications.close, {
    said: () => text.application.done.closed(company),
    onDone: onClose,
  })
  const save = ({ by, on, note }: Fields) =>
    close.mutate({ id, by, ...(on === '' ? {} : { on }), ...(note.trim() === '' ? {} : { note: note.trim() }) })

  return (
    <Modal opened onClose={onClose} title={words.title(company)}>
      <form onSubmit={form.onSubmit(save)}>
        <Stack>
          <Radio.Group label={words.by} {...form.getInputProps('by')}>
            <Stack gap="xs" mt="xs">
              {ENDINGS.map((ending) => (
                <Radio
                  key={ending}
                  value={ending}
                  label={text.words.ending[ending]}
                  description={words.hints[ending]}
                  data-autofocus={ending === form.values.by || undefined}
                />
              ))}
            </Stack>
          </Radio.Group>
          <TextInput type="date" label={words.on} max={today} {...form.getInputProps('on')} />
          <Textarea label={words.note} autosize minRows={2} maxLength={20_000} {...form.getInputProps('note')} />
          <Text size="sm" c="dimmed">
            {words.kept}
          </Text>
          <Group justify="flex-end" gap="xs">
            <Button variant="subtle" onClick={onClose}>
              {words.cancel}
            </Button>
            <Button type="submit" loading={close.isPending}>
              {words.save}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

function likelyEnding({ stage, lastHeardOn }: StandingView): Ending {
  if (stage === 'considered') return 'withdrawal'
  return lastHeardOn === null ? 'filed_silent' : 'rejection'
}
