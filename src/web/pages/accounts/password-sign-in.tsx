import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { AccountView } from '../../../api/accounts.ts'
import { PasswordField } from '../../accounts/password-field.tsx'
import { useSignIn } from '../../accounts/use-sign-in.ts'
import { api } from '../../client.ts'
import { text } from '../../text.ts'
import { Card } from '../../ui/card.tsx'
import { Fold } from '../../ui/fold.tsx'
import { Section } from '../../ui/section.tsx'
import styles from './connect-mailbox.module.css'
import { ServerFields } from './server-fields.tsx'
import type { ServerForm } from './server-form.ts'

const words = text.accounts

interface PasswordSignInProps {
  address: string
  kind: 'app_password' | 'password'
  form: ServerForm
  /** Otherwise it is a guess, and better looked at. */
  isKnownServer: boolean
  onChange: (change: Partial<ServerForm>) => void
  onConnected: (account: AccountView) => void
  onKnown: () => void
}

/** The password, the server folded away, and what was refused beside the field that it is about. */
export function PasswordSignIn(props: PasswordSignInProps) {
  const { address, kind, form, onKnown } = props
  const [isServerOpen, setServerOpen] = useState(!props.isKnownServer)
  const signIn = useSignIn(
    (password) => api.accounts.connect({ address, ...form, password }),
    props.onConnected,
    (code) => {
      if (code === 'mailbox_unreachable') setServerOpen(true)
      if (code === 'already_exists') onKnown()
    },
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    signIn.submit()
  }
  const isElsewhere = signIn.code === null || !BESIDE_FIELDS.includes(signIn.code)
  return (
    <Section title={words.signIn}>
      <Card>
        <form className={styles.form} onSubmit={submit}>
          <PasswordField
            field={signIn.field}
            kind={kind}
            error={signIn.code === 'mailbox_refused' ? signIn.sentence : null}
          />
          <Fold title={words.serverAbout(form.host)} isOpen={isServerOpen} onToggle={setServerOpen}>
            <ServerFields
              form={form}
              onChange={props.onChange}
              error={signIn.code === 'mailbox_unreachable' ? signIn.sentence : null}
            />
          </Fold>
          {isElsewhere && signIn.sentence !== null && (
            <p role="alert" className={styles.problem}>
              {signIn.sentence}
            </p>
          )}
          <div className={styles.submit}>
            <Button type="submit" loading={signIn.isPending}>
              {words.connect}
            </Button>
            <span className={styles.soft}>{words.afterwards}</span>
          </div>
        </form>
      </Card>
    </Section>
  )
}

const BESIDE_FIELDS = ['mailbox_refused', 'mailbox_unreachable', 'already_exists']
