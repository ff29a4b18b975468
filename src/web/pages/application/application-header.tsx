import { Group } from '@mantine/core'
import type { ApplicationView } from '../../../api/applications.ts'
import { useDates } from '../../queries.ts'
import { StandingTag } from '../../standing/standing-tag.tsx'
import { text } from '../../text.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { ApplicationActions } from './application-actions.tsx'
import classes from './application-header.module.css'
import { TextInPlace } from './text-in-place.tsx'
import { useApplicationEdit } from './use-application-edit.ts'

const words = text.application

/** Company, role and where it stands, with what can be done to the whole application. */
export function ApplicationHeader({ application }: { application: ApplicationView }) {
  const save = useApplicationEdit(application)
  const { company, role } = application
  return (
    <PageHeader
      tab={company}
      title={
        <TextInPlace
          label={words.company}
          value={company}
          check={(value) => (value === '' ? words.facts.companyMissing : null)}
          onSave={(value) => save({ company: value })}
        />
      }
      actions={<ApplicationActions application={application} />}
      sub={
        <>
          <TextInPlace label={words.role} value={role} maxLength={300} onSave={(value) => save({ role: value })}>
            {role === '' ? words.roleUnknown : undefined}
          </TextInPlace>
          <Where application={application} />
        </>
      }
    />
  )
}

function Where({ application: { standing } }: { application: ApplicationView }) {
  const dates = useDates()
  const { closing, furthest, sentOn } = standing
  const isClosed = closing.kind === 'closed'
  return (
    <Group gap="xs" className={classes.where} component="span">
      <StandingTag standing={standing} />
      {isClosed && <span>{words.closedOn(dates.day(closing.on))}</span>}
      {isClosed && closing.by !== 'acceptance' && furthest !== 'considered' && furthest !== 'applied' && (
        <span>{words.furthest(text.words.stage[furthest])}</span>
      )}
      {!isClosed && sentOn !== null && <span>{words.sentOn(dates.day(sentOn))}</span>}
    </Group>
  )
}
