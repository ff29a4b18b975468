import type { ReactNode } from 'react'
import styles from './card.module.css'

interface CardProps {
  children: ReactNode
  /** A dashed border and no ground: something that can wait. */
  quiet?: boolean
  selected?: boolean
}

export function Card({ children, quiet = false, selected = false }: CardProps) {
  return (
    <div className={styles.card} data-quiet={quiet || undefined} data-selected={selected || undefined}>
      {children}
    </div>
  )
}
