import { Link } from '@tanstack/react-router'
import type { ApplicationView } from '../../../api/applications.ts'
import { useDates } from '../../queries.ts'
import { text } from '../../text.ts'
import { Section } from '../../ui/section.tsx'
import classes from './same-company.module.css'

const words = text.application.sameCompany

/** Other tries at the same company, newest first. */
export function SameCompany({ application: { sameCompany, previousId } }: { application: ApplicationView }) {
  const dates = useDates()
  if (sameCompany.length === 0) return null
  return (
    <Section title={words.title}>
      <ul className={classes.tries}>
        {sameCompany.map(({ id, role, sentOn, closing }) => (
          <li key={id}>
            <Link to="/applications/$id" params={{ id }}>
              {role === '' ? text.application.roleUnknown : role}
            </Link>
            <div className={classes.about}>
              {[
                sentOn === null ? words.unsent : words.sent(dates.day(sentOn)),
                closing.kind === 'open' ? words.open : text.words.ending[closing.by].toLowerCase(),
              ].join(', ')}
            </div>
            {id === previousId && <div className={classes.about}>{words.follows}</div>}
          </li>
        ))}
      </ul>
    </Section>
  )
}
