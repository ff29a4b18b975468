import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { AccountSuggestion } from '../../../api/accounts.ts'
import { refresh } from '../../queries.ts'
import { text } from '../../text.ts'
import { Card } from '../../ui/card.tsx'
import { Fold } from '../../ui/fold.tsx'
import { OwnClientForm } from './own-client-form.tsx'
import type { ServerForm } from './server-form.ts'
import { WaitForProvider } from './wait-for-provider.tsx'

const words = text.accounts

interface OwnClientProps {
  account: ServerForm & { address: string }
  oauth: NonNullable<AccountSuggestion['oauth']>
  guide: AccountSuggestion['guide']
  /** No password would do. */
  isOnlyWay: boolean
  /** To sign in again. */
  accountId?: string
  onConnected: (accountId: string) => void
}

/** Permission from the provider to a program that the person registered there: the long way, and it says so. */
export function OwnClient({ account, oauth, guide, isOnlyWay, accountId, onConnected }: OwnClientProps) {
  const client = useQueryClient()
  const [isOpen, setOpen] = useState(isOnlyWay)
  const [begun, setBegun] = useState<{ id: string; url: string } | null>(null)
  const connected = (id: string) => {
    void refresh(client)
    onConnected(id)
  }
  return (
    <Card>
      <Fold title={words.ownClient} isOpen={isOpen} onToggle={setOpen}>
        {begun === null ? (
          <OwnClientForm
            request={{ ...account, ...oauth, ...(accountId ? { accountId } : {}) }}
            guide={guide}
            onBegun={setBegun}
          />
        ) : (
          <WaitForProvider {...begun} onConnected={connected} onAgain={() => setBegun(null)} />
        )}
      </Fold>
    </Card>
  )
}
