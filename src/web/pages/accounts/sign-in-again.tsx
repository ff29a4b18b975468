import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useQuery } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import type { AccountView } from '../../../api/accounts.ts'
import { accountState } from '../../accounts/account-state.ts'
import { PasswordField } from '../../accounts/password-field.tsx'
import { useSignIn } from '../../accounts/use-sign-in.ts'
import { api, ask } from '../../client.ts'
import { useDates } from '../../queries.ts'
import { text } from '../../text.ts'
import { Card } from '../../ui/card.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import styles from './connect-mailbox.module.css'
import { OwnClient } from './own-client.tsx'

const words = text.accounts

/** What was read is kept; only the password, or the permission, is asked for again. */
export function SignInAgain({ account }: { account: AccountView }) {
  const dates = useDates()
  const { address } = account
  const suggestion = useQuery(ask.accounts.suggest.queryOptions({ input: { address } })).data
  const said = () => notifications.show({ message: words.signedIn(address) })
  return (
    <>
      <PageHeader title={words.signInTitle} sub={address} />
      <p className={styles.why}>{accountState(account, dates)}</p>
      {account.signIn === 'password' && (
        <WithPassword
          account={account}
          kind={suggestion?.signIn === 'app_password' ? 'app_password' : 'password'}
          onSignedIn={said}
        />
      )}
      {account.signIn === 'oauth' && suggestion?.oauth && (
        <OwnClient
          account={account}
          oauth={suggestion.oauth}
          guide={suggestion.guide}
          isOnlyWay
          accountId={account.id}
          onConnected={said}
        />
      )}
    </>
  )
}

interface WithPasswordProps {
  account: AccountView
  kind: 'app_password' | 'password'
  onSignedIn: () => void
}

function WithPassword({ account: { id }, kind, onSignedIn }: WithPasswordProps) {
  const signIn = useSignIn((password) => api.accounts.signInAgain({ id, password }), onSignedIn)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    signIn.submit()
  }
  return (
    <Card>
      <form className={styles.form} onSubmit={submit}>
        <PasswordField field={signIn.field} kind={kind} error={signIn.sentence} />
        <div className={styles.submit}>
          <Button type="submit" loading={signIn.isPending}>
            {words.signInAgain}
          </Button>
        </div>
      </form>
    </Card>
  )
}
