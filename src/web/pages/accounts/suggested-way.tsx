import { Button, Skeleton } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import type { AccountSuggestion } from '../../../api/accounts.ts'
import { text } from '../../text.ts'
import styles from './connect-mailbox.module.css'
import { OwnClient } from './own-client.tsx'
import { PasswordSignIn } from './password-sign-in.tsx'
import { type ServerForm, serverFormOf } from './server-form.ts'

const words = text.accounts
const AccountGuide = lazy(() => import('./account-guide.tsx').then((module) => ({ default: module.AccountGuide })))

interface SuggestedWayProps {
  address: string
  suggestion: AccountSuggestion
  /** The mailbox is connected already. */
  onKnown: () => void
}

/** The guide of a provider, and signing in the way that it wants. */
export function SuggestedWay({ address, suggestion, onKnown }: SuggestedWayProps) {
  const navigate = useNavigate()
  const [changed, setChanged] = useState<Partial<ServerForm>>({})
  const { guide, server, signIn, oauth } = suggestion
  const form = server && { ...serverFormOf(server, suggestion.userName), ...changed }
  const toReading = (id: string) => void navigate({ to: '/accounts/$id', params: { id } })
  return (
    <>
      {(signIn === 'none' || signIn === 'oauth') && (
        <Button variant="light" mt="sm" renderRoot={(props) => <Link to="/import" {...props} />}>
          {words.useFile}
        </Button>
      )}
      <Suspense fallback={<Skeleton height={160} mt="lg" />}>
        <AccountGuide guide={guide} />
      </Suspense>
      {form && (signIn === 'app_password' || signIn === 'password') && (
        <PasswordSignIn
          address={address}
          kind={signIn}
          form={form}
          isKnownServer={suggestion.provider !== null}
          onChange={(change) => setChanged({ ...changed, ...change })}
          onConnected={({ id }) => toReading(id)}
          onKnown={onKnown}
        />
      )}
      {form && oauth && (
        <div className={styles.below}>
          <OwnClient
            account={{ address, ...form }}
            oauth={oauth}
            guide={guide}
            isOnlyWay={signIn === 'oauth'}
            onConnected={toReading}
          />
        </div>
      )}
    </>
  )
}
