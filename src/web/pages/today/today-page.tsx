import { useQuery } from '@tanstack/react-query'
import { ask } from '../../client.ts'
import { useDates } from '../../queries.ts'
import { text } from '../../text.ts'
import { AsyncPanel } from '../../ui/async-panel.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { OpenApplications } from './open-applications.tsx'
import { StepCards } from './step-cards.tsx'
import { WhereItStands } from './where-it-stands.tsx'

const words = text.today

/** Home: the next thing to do, and when that is to rest. */
export function TodayPage() {
  const today = useQuery(ask.today.get.queryOptions())
  const dates = useDates()
  return (
    <>
      <PageHeader
        title={dates.longDay(dates.today)}
        tab={words.title}
        sub={today.data && today.data.counts.sent + today.data.open.length > 0 && words.sub(today.data.steps.length)}
      />
      <AsyncPanel query={today} lines={8}>
        {({ steps, counts, leftNoMail, open }) => (
          <>
            <StepCards steps={steps} dates={dates} />
            {counts.sent > 0 && <WhereItStands counts={counts} leftNoMail={leftNoMail} />}
            <OpenApplications open={open} total={counts.open} hasAny={counts.sent > 0} dates={dates} />
          </>
        )}
      </AsyncPanel>
    </>
  )
}
