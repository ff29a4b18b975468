import type { ReactNode } from 'react'
import styles from './fold.module.css'

interface FoldProps {
  title: string
  isOpen: boolean
  onToggle: (isOpen: boolean) => void
  children: ReactNode
}

/** What most people never need, one press away. */
export function Fold({ title, isOpen, onToggle, children }: FoldProps) {
  return (
    <details className={styles.fold} open={isOpen} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary>{title}</summary>
      <div className={styles.inside}>{children}</div>
    </details>
  )
}
