import { useStatus } from '../../queries.ts'
import { text } from '../../text.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { ImportInExample } from '../import/import-in-example.tsx'
import { ConnectMailbox } from './connect-mailbox.tsx'
import { WaysIn } from './ways-in.tsx'

const words = text.accounts

/** The mailbox itself, from its address to its first reading. */
export function NewAccountPage() {
  const { data: status } = useStatus()
  if (status?.world === 'example') return <ImportInExample />
  return (
    <>
      <PageHeader title={words.heading} tab={words.title} sub={words.sub} />
      <WaysIn />
      <ConnectMailbox />
    </>
  )
}
