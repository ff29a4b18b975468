import { Button, Group, Progress } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { ImportView } from '../../../api/imports.ts'
import { bytesText } from '../../bytes-text.ts'
import { api } from '../../client.ts'
import { text } from '../../text.ts'
import { Card } from '../../ui/card.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { sayProblem } from '../../undo.tsx'
import styles from './progress.module.css'

const words = text.importing

interface ImportProgressProps {
  view: ImportView
  state: 'waiting' | 'reading' | 'arranging'
}

/** How far it is, as a share where that is known and in counts always. */
export function ImportProgress({ view, state }: ImportProgressProps) {
  const cancel = useMutation({ mutationFn: () => api.imports.cancel({ id: view.id }), onError: sayProblem })
  const share = state === 'reading' ? shareOf(view) : null
  return (
    <>
      <PageHeader title={words.states[state]} sub={view.fileName} />
      <Card>
        <Progress.Root size="md">
          <Progress.Section value={share ?? 100} animated={share === null} aria-label={words.progress} />
        </Progress.Root>
        <Counts view={view} />
        <Group justify="space-between">
          <span className={styles.soft}>
            {view.bytesTotal !== null && words.of(bytesText(view.bytesRead), bytesText(view.bytesTotal))}
            {view.messagesTotal !== null && words.ofMessages(view.messagesRead, view.messagesTotal)}
          </span>
          <Button variant="default" loading={cancel.isPending} onClick={() => cancel.mutate()}>
            {words.cancel}
          </Button>
        </Group>
        <p className={styles.soft}>{words.mayLeave}</p>
      </Card>
    </>
  )
}

/** In per cent: of the messages of a mailbox, or of the bytes of a file; null where neither is known. */
function shareOf({ messagesRead, messagesTotal, bytesRead, bytesTotal }: ImportView): number | null {
  if (messagesTotal) return (100 * messagesRead) / messagesTotal
  return bytesTotal ? (100 * bytesRead) / bytesTotal : null
}

function Counts({ view }: { view: ImportView }) {
  const counts = [
    [words.messagesRead, view.messagesRead],
    [words.jobMessages, view.jobMessages],
    [words.alreadyKnown, view.alreadyKnown],
    [words.applicationsFound, view.applicationsFound],
  ] as const
  return (
    <dl className={styles.counts}>
      {counts.map(([name, count]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{count.toLocaleString('en')}</dd>
        </div>
      ))}
    </dl>
  )
}
