import { Button, Group } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ApplicationRowView } from '../../../api/applications.ts'
import type { Dates } from '../../dates.ts'
import { useOpenings } from '../../shell/openings.tsx'
import { lastHeard } from '../../standing/last-heard.ts'
import { nextThing } from '../../standing/next-thing.ts'
import { StandingTag } from '../../standing/standing-tag.tsx'
import { text } from '../../text.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Section } from '../../ui/section.tsx'
import styles from './open-applications.module.css'

const words = text.today

interface OpenApplicationsProps {
  /** The first few; `total` counts them all. */
  open: readonly ApplicationRowView[]
  total: number
  /** Whether any application was ever sent: decides what an empty list teaches. */
  hasAny: boolean
  dates: Dates
}

export function OpenApplications({ open, total, hasAny, dates }: OpenApplicationsProps) {
  if (open.length === 0) return <NoneOpen hasAny={hasAny} />
  return (
    <Section title={words.openTitle}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.companyAndRole}</th>
            <th scope="col">{words.stage}</th>
            <th scope="col">{words.lastHeard}</th>
            <th scope="col">{words.next}</th>
          </tr>
        </thead>
        <tbody>
          {open.map((row) => (
            <Row key={row.id} row={row} dates={dates} />
          ))}
        </tbody>
      </table>
      {total > open.length && (
        <p className={styles.all}>
          <Link to="/applications">{words.allOpen(total)}</Link>
        </p>
      )}
    </Section>
  )
}

function Row({ row: { id, company, role, standing }, dates }: { row: ApplicationRowView; dates: Dates }) {
  return (
    <tr>
      <th scope="row">
        <Link to="/applications/$id" params={{ id }} className={styles.company}>
          {company}
        </Link>
        <span className={styles.role}>{role}</span>
      </th>
      <td>
        <StandingTag standing={standing} />
      </td>
      <td>{lastHeard(standing, dates.today)}</td>
      <td>{nextThing(standing, dates)}</td>
    </tr>
  )
}

function NoneOpen({ hasAny }: { hasAny: boolean }) {
  const { open } = useOpenings()
  return (
    <Section title={words.openTitle}>
      <EmptyState
        sentence={hasAny ? words.noneOpen : words.noneYet}
        action={
          <Group>
            <Button onClick={() => open({ kind: 'quick-add', preset: {} })}>{words.add}</Button>
            {!hasAny && (
              <Button variant="default" renderRoot={(props) => <Link to="/accounts/new" {...props} />}>
                {words.readMailbox}
              </Button>
            )}
          </Group>
        }
      />
    </Section>
  )
}
