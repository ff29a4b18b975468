import { ActionIcon, Button, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, startTransition, useState } from 'react'
import type { ApplicationView } from '../../../api/applications.ts'
import { api } from '../../client.ts'
import { useOpenings } from '../../shell/openings.tsx'
import { text } from '../../text.ts'
import { useWrite } from '../../undo.tsx'

const words = text.application
const CloseDialog = lazy(() => import('./dialogs/close-dialog.tsx').then((m) => ({ default: m.CloseDialog })))
const MergeDialog = lazy(() => import('./dialogs/merge-dialog.tsx').then((m) => ({ default: m.MergeDialog })))

/** Close or reopen, and behind "more": merge, apply again, move to the bin. */
export function ApplicationActions({ application }: { application: ApplicationView }) {
  const { id, company, role, standing } = application
  const [dialog, setDialog] = useState<'close' | 'merge' | null>(null)
  const { open } = useOpenings()
  const navigate = useNavigate()
  const reopen = useWrite(api.applications.reopen, { said: () => words.done.reopened(company) })
  // The page is left before everything is read again: what is in the bin is not there to be asked for.
  const toTheBin = async () => {
    const done = await api.applications.remove({ id })
    await navigate({ to: '/applications' })
    return done
  }
  const remove = useWrite(toTheBin, { said: () => words.done.removed(company) })
  // As a transition, so that React does not hold back what it had to wait for.
  const show = (next: 'close' | 'merge') => startTransition(() => setDialog(next))
  const closeDialog = () => setDialog(null)

  return (
    <>
      {standing.closing.kind === 'open' ? (
        <Button variant="default" onClick={() => show('close')}>
          {words.close}
        </Button>
      ) : (
        <Button variant="default" loading={reopen.isPending} onClick={() => reopen.mutate({ id })}>
          {words.reopen}
        </Button>
      )}
      <Menu position="bottom-end" shadow="md">
        <Menu.Target>
          <ActionIcon variant="default" size={36} aria-label={words.more}>
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => open({ kind: 'quick-add', preset: { company, role, previousId: id } })}>
            {words.again}
          </Menu.Item>
          <Menu.Item onClick={() => show('merge')}>{words.merge}</Menu.Item>
          <Menu.Item onClick={() => remove.mutate(undefined)}>{words.remove}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Suspense>
        {dialog === 'close' && <CloseDialog application={application} onClose={closeDialog} />}
        {dialog === 'merge' && <MergeDialog application={application} onClose={closeDialog} />}
      </Suspense>
    </>
  )
}
