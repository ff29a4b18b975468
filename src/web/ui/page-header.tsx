import type { ReactNode } from 'react'
import styles from './page-header.module.css'

interface PageHeaderProps {
  title: ReactNode
  sub?: ReactNode
  /** Buttons that act on the whole page. */
  actions?: ReactNode
  /** The title of the tab; the heading itself when that is text. */
  tab?: string
}

/** The head of a page: its one h1, a quiet sentence below, what can be done beside. */
export function PageHeader({ title, sub, actions, tab }: PageHeaderProps) {
  const name = tab ?? (typeof title === 'string' ? title : undefined)
  return (
    <header className={styles.header}>
      {name && <title>{`${name} – Foothold`}</title>}
      <div className={styles.words}>
        <h1>{title}</h1>
        {sub && <div className={styles.sub}>{sub}</div>}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </header>
  )
}
