import { Modal, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { ApplicationView } from '../../../../api/applications.ts'
import { text } from '../../../text.ts'
import { useReturnFocus } from '../../../ui/use-return-focus.ts'
import { MergeChoice } from './merge-choice.tsx'
import { MergePreview } from './merge-preview.tsx'

const words = text.application.mergeDialog

interface MergeDialogProps {
  application: ApplicationView
  onClose: () => void
}

/** Finds the other entry of the same application, shows what will be together, then merges. */
export function MergeDialog({ application, onClose }: MergeDialogProps) {
  useReturnFocus()
  const [otherId, setOtherId] = useState<string | null>(null)
  return (
    <Modal opened onClose={onClose} title={words.title}>
      <Stack>
        <Text c="dimmed" size="sm">
          {words.intro}
        </Text>
        {otherId === null ? (
          <MergeChoice application={application} onChoose={setOtherId} />
        ) : (
          <MergePreview application={application} otherId={otherId} onBack={() => setOtherId(null)} onClose={onClose} />
        )}
      </Stack>
    </Modal>
  )
}
