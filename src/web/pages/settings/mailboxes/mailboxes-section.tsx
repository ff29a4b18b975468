import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useAccounts } from '../../../accounts/use-accounts.ts'
import { text } from '../../../text.ts'
import { AsyncPanel } from '../../../ui/async-panel.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Section } from '../../../ui/section.tsx'
import { Mailbox } from './mailbox.tsx'
import styles from './mailboxes.module.css'

const words = text.accounts

/** The connected mailboxes: what each does, and what can be asked of it. */
export function MailboxesSection() {
  const accounts = useAccounts()
  return (
    <Section title={words.sectionTitle} about={words.sectionAbout}>
      <AsyncPanel query={accounts} empty={<None />}>
        {(all) => (
          <>
            <ul className={styles.list}>
              {all.map((account) => (
                <Mailbox key={account.id} account={account} />
              ))}
            </ul>
            <Button
              variant="subtle"
              size="compact-sm"
              mt="sm"
              renderRoot={(props) => <Link to="/accounts/new" {...props} />}
            >
              {words.another}
            </Button>
          </>
        )}
      </AsyncPanel>
    </Section>
  )
}

function None() {
  return (
    <EmptyState
      sentence={words.none}
      action={
        <Button variant="light" renderRoot={(props) => <Link to="/accounts/new" {...props} />}>
          {words.heading}
        </Button>
      }
    />
  )
}
