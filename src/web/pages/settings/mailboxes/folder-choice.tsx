import { Button, Checkbox, Group, Stack } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { Api } from '../../../../api/client.ts'
import { api } from '../../../client.ts'
import { text } from '../../../text.ts'
import { sayProblem } from '../../../undo.tsx'

const words = text.accounts

interface FolderChoiceProps {
  id: string
  present: Awaited<ReturnType<Api['accounts']['folders']>>
  onClose: () => void
}

export function FolderChoice({ id, present: { folders, isChosen }, onClose }: FolderChoiceProps) {
  const [read, setRead] = useState(() => folders.filter(({ isRead }) => isRead).map(({ path }) => path))
  const choose = useMutation({
    mutationFn: (paths: string[] | null) => api.accounts.chooseFolders({ id, paths }),
    onSuccess: () => {
      notifications.show({ message: words.foldersSaved })
      onClose()
    },
    onError: sayProblem,
  })
  const save = (event: FormEvent) => {
    event.preventDefault()
    choose.mutate(read)
  }
  return (
    <form onSubmit={save}>
      <Checkbox.Group value={read} onChange={setRead} aria-label={words.folders}>
        <Stack gap="sm" my="md">
          {folders.map(({ path, use }) => (
            <Checkbox
              key={path}
              value={path}
              label={use === 'inbox' ? words.use.inbox : path}
              {...(use === null || use === 'inbox' ? {} : { description: words.use[use] })}
            />
          ))}
        </Stack>
      </Checkbox.Group>
      <Group justify="flex-end" gap="xs">
        {isChosen && (
          <Button variant="subtle" onClick={() => choose.mutate(null)}>
            {words.usual}
          </Button>
        )}
        <Button type="submit" loading={choose.isPending} disabled={read.length === 0}>
          {words.saveFolders}
        </Button>
      </Group>
    </form>
  )
}
