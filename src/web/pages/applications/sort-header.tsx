import { UnstyledButton } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { text } from '../../text.ts'
import classes from './sort-header.module.css'

interface SortHeaderProps {
  label: string
  sorted: false | 'asc' | 'desc'
  onSort: ((event: unknown) => void) | undefined
}

/** A column's head: one press orders by it, the next the other way, the third as it was. */
export function SortHeader({ label, sorted, onSort }: SortHeaderProps) {
  return (
    <th className={classes.head} aria-sort={sorted === false ? 'none' : sorted === 'asc' ? 'ascending' : 'descending'}>
      <UnstyledButton className={classes.sort} title={text.applications.sortBy(label)} onClick={onSort}>
        {label}
        {sorted === 'asc' && <IconArrowUp size={14} aria-hidden />}
        {sorted === 'desc' && <IconArrowDown size={14} aria-hidden />}
      </UnstyledButton>
    </th>
  )
}
