import { useParams } from '@tanstack/react-router'
import { AsyncPanel } from '../../ui/async-panel.tsx'
import { OneAccount } from './one-account.tsx'
import { useLiveAccount } from './use-live-account.ts'

/** One mailbox: its first reading, and what it does afterwards. Its address in the browser finds it again. */
export function AccountPage() {
  const { id } = useParams({ from: '/accounts/$id' })
  const query = useLiveAccount(id)
  return <AsyncPanel query={query}>{(account) => <OneAccount account={account} />}</AsyncPanel>
}
