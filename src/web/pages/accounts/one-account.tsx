import { Button, Group, Progress } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { AccountView } from '../../../api/accounts.ts'
import { accountState, lastLook } from '../../accounts/account-state.ts'
import { api } from '../../client.ts'
import { useDates } from '../../queries.ts'
import { text } from '../../text.ts'
import { Card } from '../../ui/card.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { sayProblem } from '../../undo.tsx'
import { OneImport } from '../import/one-import.tsx'
import styles from './connect-mailbox.module.css'
import { SignInAgain } from './sign-in-again.tsx'

const words = text.accounts

/** One mailbox, in whichever state it is. */
export function OneAccount({ account }: { account: AccountView }) {
  const { state, importId } = account
  if (state.kind === 'signed_out') return <SignInAgain account={account} />
  if (state.kind === 'resting') return <Resting account={account} />
  return (
    <>
      {importId === null ? <Beginning account={account} /> : <OneImport id={importId} />}
      <Afterwards account={account} />
    </>
  )
}

function Beginning({ account: { address, state } }: { account: AccountView }) {
  return (
    <>
      <PageHeader title={words.beginsTitle} sub={address} />
      <Card>
        <Progress.Root size="md">
          <Progress.Section value={100} animated={state.kind !== 'waiting'} aria-label={words.begins} />
        </Progress.Root>
        <p>{words.begins}</p>
        <p className={styles.soft}>{words.mayLeave}</p>
      </Card>
    </>
  )
}

/** A quiet line about what goes on by itself; silent while the page above says it already. */
function Afterwards({ account }: { account: AccountView }) {
  const dates = useDates()
  const { state } = account
  const isSaidAbove = state.kind === 'asking' || (state.kind === 'reading' && state.part === 'first_year')
  if (isSaidAbove) return null
  return (
    <p className={styles.afterwards}>
      {accountState(account, dates)} {lastLook(account, dates)} <Link to="/settings">{words.toSettings}</Link>
    </p>
  )
}

function Resting({ account: { id, address, messagesRead } }: { account: AccountView }) {
  const goOn = useMutation({ mutationFn: () => api.accounts.sync({ id }), onError: sayProblem })
  return (
    <>
      <PageHeader title={words.restTitle} sub={address} />
      <Card>
        <p className={styles.say}>{words.rest}</p>
        <p className={styles.soft}>{words.readBefore(messagesRead)}</p>
        <Group mt="lg" gap="xs">
          <Button loading={goOn.isPending} onClick={() => goOn.mutate()}>
            {words.goOn}
          </Button>
          <Button variant="subtle" renderRoot={(props) => <Link to="/" {...props} />}>
            {words.toToday}
          </Button>
        </Group>
      </Card>
    </>
  )
}
