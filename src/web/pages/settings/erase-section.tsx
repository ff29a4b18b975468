import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../client.ts'
import { text } from '../../text.ts'
import { Confirm } from '../../ui/confirm.tsx'
import { Section } from '../../ui/section.tsx'
import { sayProblem } from '../../undo.tsx'
import { ErasedDialog } from './erased-dialog.tsx'
import styles from './settings.module.css'

const words = text.settings

/** The one thing here that undo cannot take back, and so the only red one. */
export function EraseSection({ dataFolder }: { dataFolder: string }) {
  const [isAsking, setAsking] = useState(false)
  const [typed, setTyped] = useState('')
  const erase = useMutation({
    mutationFn: () => api.program.erase({ confirm: 'erase everything' }),
    onSuccess: () => setAsking(false),
    onError: sayProblem,
  })
  if (erase.data) return <ErasedDialog copiesMayRemain={erase.data.copiesMayRemain} />
  return (
    <Section title={words.eraseTitle} about={words.eraseAbout}>
      <Button variant="light" color="red" onClick={() => setAsking(true)}>
        {words.erase}
      </Button>
      {isAsking && (
        <Confirm
          title={words.eraseTitle}
          confirmLabel={words.eraseDo}
          cancelLabel={words.eraseKeep}
          destructive
          disabled={typed.trim().toLowerCase() !== words.eraseWords}
          loading={erase.isPending}
          onConfirm={() => erase.mutate()}
          onCancel={() => setAsking(false)}
        >
          <p className={styles.text}>{words.eraseAsk}</p>
          <code className={styles.folder}>{dataFolder}</code>
          <TextInput
            label={words.eraseType}
            value={typed}
            autoComplete="off"
            data-autofocus
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        </Confirm>
      )}
    </Section>
  )
}
