import { Button, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '../../client.ts'
import { text } from '../../text.ts'
import { Confirm } from '../../ui/confirm.tsx'
import { Section } from '../../ui/section.tsx'
import { forgetActions, sayProblem } from '../../undo.tsx'
import styles from './settings.module.css'

const words = text.settings

/** The one thing here that undo cannot take back, and so the only red one. */
export function EraseSection({ dataFolder }: { dataFolder: string }) {
  const client = useQueryClient()
  const navigate = useNavigate()
  const [isAsking, setAsking] = useState(false)
  const [typed, setTyped] = useState('')
  const erase = useMutation({
    mutationFn: () => api.program.erase({ confirm: 'erase everything' }),
    onSuccess: ({ copiesMayRemain }) => {
      // What was erased must not stay in the page's memory either.
      client.removeQueries({ type: 'inactive' })
      forgetActions()
      notifications.show({ message: words.erased(copiesMayRemain), autoClose: copiesMayRemain.length === 0 && 10_000 })
      void navigate({ to: '/welcome' })
    },
    onError: sayProblem,
  })
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
