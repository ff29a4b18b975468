import { Button, Group } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { AccountView } from '../../../../api/accounts.ts'
import { accountState, lastLook } from '../../../accounts/account-state.ts'
import { api } from '../../../client.ts'
import { useDates } from '../../../queries.ts'
import { text } from '../../../text.ts'
import { sayProblem } from '../../../undo.tsx'
import { Disconnect } from './disconnect.tsx'
import { FoldersDialog } from './folders-dialog.tsx'
import styles from './mailboxes.module.css'

const words = text.accounts
const QUIET = { variant: 'subtle', color: 'gray', size: 'compact-sm' } as const

export function Mailbox({ account }: { account: AccountView }) {
  const { id, address, state } = account
  const dates = useDates()
  const [opening, setOpening] = useState<'folders' | 'disconnect' | null>(null)
  const look = useMutation({
    mutationFn: () => api.accounts.sync({ id }),
    onSuccess: () => notifications.show({ message: words.looks(address) }),
    onError: sayProblem,
  })
  const lookLabel = state.kind === 'resting' ? words.goOn : words.look
  const close = () => setOpening(null)
  return (
    <li>
      <div className={styles.words}>
        <span className={styles.address}>{address}</span>
        <span className={styles.soft}>{accountState(account, dates)}</span>
        <span className={styles.soft}>{lastLook(account, dates)}</span>
      </div>
      <Group gap={4} className={styles.actions}>
        <ToItsPage account={account} />
        {state.kind !== 'signed_out' && state.kind !== 'asking' && (
          <Button
            {...QUIET}
            aria-label={words.of(lookLabel, address)}
            loading={look.isPending}
            onClick={() => look.mutate()}
          >
            {lookLabel}
          </Button>
        )}
        {state.kind !== 'signed_out' && (
          <Button {...QUIET} aria-label={words.foldersOf(address)} onClick={() => setOpening('folders')}>
            {words.folders}
          </Button>
        )}
        <Button {...QUIET} aria-label={words.disconnectOf(address)} onClick={() => setOpening('disconnect')}>
          {words.disconnect}
        </Button>
      </Group>
      {opening === 'folders' && <FoldersDialog account={account} onClose={close} />}
      {opening === 'disconnect' && <Disconnect account={account} onClose={close} />}
    </li>
  )
}

/** To where it is signed in to again, followed, or answered. */
function ToItsPage({ account: { id, address, state } }: { account: AccountView }) {
  const toPage = (label: string) => (
    <Button
      variant="light"
      size="compact-sm"
      aria-label={words.of(label, address)}
      renderRoot={(props) => <Link to="/accounts/$id" params={{ id }} {...props} />}
    >
      {label}
    </Button>
  )
  if (state.kind === 'signed_out') return toPage(words.toSignIn)
  if (state.kind === 'asking') return toPage(words.answer)
  if (state.kind === 'reading' && state.part === 'first_year') return toPage(words.seeReading)
  return null
}
