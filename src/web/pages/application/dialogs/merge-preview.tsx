import { Button, Group, List, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ApplicationView } from '../../../../api/applications.ts'
import { api, ask } from '../../../client.ts'
import { text } from '../../../text.ts'
import { AsyncPanel } from '../../../ui/async-panel.tsx'
import { useWrite } from '../../../undo.tsx'

const words = text.application.mergeDialog
const facts = text.application.facts

interface MergePreviewProps {
  application: ApplicationView
  otherId: string
  onBack: () => void
  onClose: () => void
}

/** What one entry will hold, before it is done. */
export function MergePreview({ application, otherId, onBack, onClose }: MergePreviewProps) {
  const merge = useWrite(api.applications.merge, { said: () => text.application.done.merged, onDone: onClose })
  // Once it is merged the other one is gone, and must not be asked for again.
  const query = useQuery({ ...ask.applications.get.queryOptions({ input: { id: otherId } }), enabled: merge.isIdle })
  return (
    <AsyncPanel query={query}>
      {(other) => (
        <Stack>
          <div>
            <Text fw={600}>{words.together}</Text>
            <List mt="xs" spacing="xs">
              {sentences(application, other).map((sentence) => (
                <List.Item key={sentence}>{sentence}</List.Item>
              ))}
            </List>
          </div>
          <Group justify="flex-end" gap="xs">
            <Button variant="subtle" onClick={onBack}>
              {words.choose}
            </Button>
            <Button loading={merge.isPending} onClick={() => merge.mutate({ id: application.id, otherId })}>
              {words.save}
            </Button>
          </Group>
        </Stack>
      )}
    </AsyncPanel>
  )
}

function sentences(own: ApplicationView, other: ApplicationView): string[] {
  const filled = filledFrom(own, other)
  return [
    words.keeps(nameOf(own)),
    words.events(own.timeline.length, other.timeline.length),
    filled.length === 0 ? words.fillsNothing : words.fills(filled.join(', ')),
    words.goes(nameOf(other)),
  ]
}

function nameOf({ company, role }: ApplicationView): string {
  return text.applications.openRow(company, role)
}

const FILLABLE = [
  { label: text.application.role, has: ({ role }: ApplicationView) => role !== '' },
  { label: facts.whereFound, has: ({ whereFound }: ApplicationView) => whereFound !== null },
  { label: facts.place, has: ({ place }: ApplicationView) => place !== null },
  { label: facts.workMode, has: ({ workMode }: ApplicationView) => workMode !== null },
  { label: facts.pay, has: ({ pay }: ApplicationView) => pay !== null },
  { label: facts.resumeVersion, has: ({ resumeVersion }: ApplicationView) => resumeVersion !== null },
  { label: facts.postingUrl, has: ({ postingUrl }: ApplicationView) => postingUrl !== null },
  { label: facts.postingText, has: ({ postingText }: ApplicationView) => postingText !== null },
]

function filledFrom(own: ApplicationView, other: ApplicationView): string[] {
  return FILLABLE.filter(({ has }) => !has(own) && has(other)).map(({ label }) => label.toLowerCase())
}
