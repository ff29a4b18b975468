import { IconArrowLeft } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { ask } from '../../client.ts'
import { text } from '../../text.ts'
import { AsyncPanel } from '../../ui/async-panel.tsx'
import { ApplicationHeader } from './application-header.tsx'
import classes from './application-page.module.css'
import { Facts } from './facts/facts.tsx'
import { SameCompany } from './same-company.tsx'
import { Timeline } from './timeline/timeline.tsx'

/** One application: what happened on the left, what is known on the right; everything is changed in its place. */
export function ApplicationPage() {
  const { id } = useParams({ from: '/applications/$id' })
  const query = useQuery(ask.applications.get.queryOptions({ input: { id } }))
  return (
    <>
      <Link to="/applications" className={classes.back}>
        <IconArrowLeft size={15} aria-hidden />
        {text.application.back}
      </Link>
      <AsyncPanel query={query} lines={6}>
        {(application) => (
          // A key of its own, so that a form left open never moves over to another application.
          <div key={application.id}>
            <ApplicationHeader application={application} />
            <div className={classes.columns}>
              <Timeline application={application} />
              <div>
                <Facts application={application} />
                <SameCompany application={application} />
              </div>
            </div>
          </div>
        )}
      </AsyncPanel>
    </>
  )
}
