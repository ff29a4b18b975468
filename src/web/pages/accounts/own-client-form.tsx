import { Button, PasswordInput, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, lazy, Suspense, useRef } from 'react'
import type { AccountSuggestion } from '../../../api/accounts.ts'
import type { Api } from '../../../api/client.ts'
import { api } from '../../client.ts'
import { problemOf } from '../../problem.ts'
import { text } from '../../text.ts'
import styles from './connect-mailbox.module.css'

const words = text.accounts
const Registering = lazy(() => import('./registering.tsx').then((module) => ({ default: module.Registering })))

type OAuthRequest = Parameters<Api['accounts']['beginOAuth']>[0]

interface OwnClientFormProps {
  request: Omit<OAuthRequest, 'clientId' | 'clientSecret'>
  guide: AccountSuggestion['guide']
  onBegun: (signIn: { id: string; url: string }) => void
}

export function OwnClientForm({ request, guide, onBegun }: OwnClientFormProps) {
  const clientId = useRef<HTMLInputElement>(null)
  const clientSecret = useRef<HTMLInputElement>(null)
  const begin = useMutation({
    // Read from the fields only here, so that the secret stays in no memory of the page.
    mutationFn: () => {
      const secret = clientSecret.current?.value
      return api.accounts.beginOAuth({
        ...request,
        clientId: clientId.current?.value ?? '',
        ...(secret ? { clientSecret: secret } : {}),
      })
    },
    gcTime: 0,
    onSuccess: ({ id, url }) => onBegun({ id, url }),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    begin.mutate()
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <p className={styles.soft}>{words.ownClientAbout}</p>
      <Suspense>
        <Registering guide={guide} />
      </Suspense>
      <div>
        <p className={styles.soft}>{words.redirect}</p>
        <code className={styles.redirect}>{`http://localhost:${location.port}/oauth/callback`}</code>
      </div>
      <TextInput ref={clientId} label={words.clientId} required maxLength={500} autoComplete="off" maw={460} />
      <PasswordInput
        ref={clientSecret}
        label={words.clientSecret}
        description={words.clientSecretAbout}
        maxLength={4000}
        autoComplete="off"
        maw={460}
      />
      {begin.error && (
        <p role="alert" className={styles.problem}>
          {problemOf(begin.error).sentence}
        </p>
      )}
      <div className={styles.submit}>
        <Button type="submit" variant="light" loading={begin.isPending}>
          {words.toProvider}
        </Button>
      </div>
    </form>
  )
}
