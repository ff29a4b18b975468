import type { ReactNode } from 'react'
import styles from './empty-state.module.css'

interface EmptyStateProps {
  /** One sentence that teaches the next action, or says that there is none. */
  sentence: ReactNode
  /** One button. */
  action?: ReactNode
}

export function EmptyState({ sentence, action }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <p className={styles.sentence}>{sentence}</p>
      {action}
    </div>
  )
}
