import { Link } from '@tanstack/react-router'
import type { ApplicationRowView } from '../../../api/applications.ts'
import { text } from '../../text.ts'
import classes from './row-link.module.css'

const words = text.applications

interface RowLinkProps {
  application: ApplicationRowView
  index: number
}

/** Company and role; the link is as large as its row or card. */
export function RowLink({ application: { id, company, role }, index }: RowLinkProps) {
  return (
    <>
      <Link
        to="/applications/$id"
        params={{ id }}
        preload={false}
        className={classes.link}
        data-row={index}
        aria-label={words.openRow(company, role)}
      >
        {company}
      </Link>
      <div className={classes.role}>{role === '' ? words.roleUnknown : role}</div>
    </>
  )
}
