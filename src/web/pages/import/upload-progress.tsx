import { Button, Group, Progress } from '@mantine/core'
import { bytesText } from '../../bytes-text.ts'
import { text } from '../../text.ts'
import { Card } from '../../ui/card.tsx'
import styles from './progress.module.css'
import type { UploadState } from './use-uploads.ts'

const words = text.importing

interface UploadProgressProps {
  progress: UploadState
  onCancel: () => void
}

export function UploadProgress({ progress: { names, received, total }, onCancel }: UploadProgressProps) {
  const [only] = names
  return (
    <Card>
      <h2 className={styles.title}>
        {words.uploading(names.length === 1 && only !== undefined ? only : words.files(names.length))}
      </h2>
      <Progress.Root size="md" my="md">
        <Progress.Section value={total === 0 ? 100 : (100 * received) / total} aria-label={words.progress} />
      </Progress.Root>
      <Group justify="space-between">
        <span className={styles.soft}>{words.of(bytesText(received), bytesText(total))}</span>
        <Button variant="default" onClick={onCancel}>
          {words.cancel}
        </Button>
      </Group>
      <p className={styles.soft}>{words.keepOpen}</p>
    </Card>
  )
}
