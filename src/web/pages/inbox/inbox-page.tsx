import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ask } from '../../client.ts'
import { text } from '../../text.ts'
import { AsyncPanel } from '../../ui/async-panel.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { DecisionList } from './decision-list.tsx'

const words = text.inbox

/** What the mailbox suggested and only a person can decide. */
export function InboxPage() {
  const inbox = useQuery(ask.inbox.list.queryOptions())
  return (
    <>
      <PageHeader title={words.title} sub={inbox.data && words.sub(inbox.data.decisions.length)} />
      <AsyncPanel query={inbox} isEmpty={({ decisions }) => decisions.length === 0} empty={<Nothing />}>
        {({ decisions }) => <DecisionList decisions={decisions} />}
      </AsyncPanel>
    </>
  )
}

function Nothing() {
  return (
    <EmptyState
      sentence={words.empty}
      action={
        <Button variant="light" renderRoot={(props) => <Link to="/" {...props} />}>
          {words.emptyAction}
        </Button>
      }
    />
  )
}
