import { IconPlus, IconSearch } from '@tabler/icons-react'
import { Link, type LinkProps } from '@tanstack/react-router'
import { text } from '../text.ts'
import { CountBadge } from './count-badge.tsx'
import styles from './navigation.module.css'
import { useOpenings } from './openings.tsx'

const words = text.shell

/** The places, at the left of a wide page. */
export function Navigation({ waiting }: { waiting: number }) {
  const { open } = useOpenings()
  return (
    <nav className={styles.nav} aria-label={words.places}>
      <div className={styles.name}>{words.name}</div>
      <Place to="/">{words.today}</Place>
      <Place to="/applications">{words.applications}</Place>
      <Place to="/inbox">
        {words.inbox}
        <CountBadge count={waiting} />
      </Place>
      <div className={styles.doing}>
        <button
          type="button"
          className={styles.action}
          aria-keyshortcuts="n"
          onClick={() => open({ kind: 'quick-add', preset: {} })}
        >
          <span>
            <IconPlus size={15} aria-hidden /> {words.add}
          </span>
          <kbd>n</kbd>
        </button>
        <button
          type="button"
          className={styles.action}
          aria-keyshortcuts="Control+K Meta+K"
          onClick={() => open({ kind: 'palette' })}
        >
          <span>
            <IconSearch size={15} aria-hidden /> {words.find}
          </span>
          <kbd>{isMac() ? '⌘K' : 'Ctrl K'}</kbd>
        </button>
      </div>
      <div className={styles.foot}>
        <Place to="/accounts/new">{words.readMail}</Place>
        <Place to="/settings">{words.settings}</Place>
        <button
          type="button"
          className={styles.action}
          aria-keyshortcuts="?"
          onClick={() => open({ kind: 'shortcuts' })}
        >
          <span>{words.keys}</span>
          <kbd>?</kbd>
        </button>
      </div>
    </nav>
  )
}

function Place({ to, children }: { to: NonNullable<LinkProps['to']>; children: React.ReactNode }) {
  return (
    <Link to={to} className={styles.place} activeOptions={{ exact: to === '/', includeSearch: false }}>
      {children}
    </Link>
  )
}

function isMac(): boolean {
  return navigator.userAgent.includes('Mac')
}
