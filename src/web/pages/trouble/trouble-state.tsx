import { Code } from '@mantine/core'
import type { ReactNode } from 'react'
import { PageHeader } from '../../ui/page-header.tsx'
import styles from './trouble-state.module.css'

interface TroubleStateProps {
  title: string
  what: string
  command?: string
  children?: ReactNode
}

/** A whole page that says what happened, that nothing is lost, and the one thing to do next. */
export function TroubleState({ title, what, command, children }: TroubleStateProps) {
  return (
    <div className={styles.trouble} role="alert">
      <PageHeader title={title} sub={what} />
      {command && (
        <Code block className={styles.command}>
          {command}
        </Code>
      )}
      {children}
    </div>
  )
}
