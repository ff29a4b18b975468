import { Menu } from '@mantine/core'
import { IconDots, IconInbox, IconLayoutList, IconPlus, IconSun } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { text } from '../text.ts'
import styles from './bottom-bar.module.css'
import { CountBadge } from './count-badge.tsx'
import { useOpenings } from './openings.tsx'

const words = text.shell

/** The places, at the foot of a phone. */
export function BottomBar({ waiting }: { waiting: number }) {
  const { open } = useOpenings()
  return (
    <nav className={styles.bar} aria-label={words.places}>
      <Link to="/" className={styles.item} activeOptions={{ exact: true }}>
        <IconSun size={20} aria-hidden />
        {words.today}
      </Link>
      <Link to="/applications" className={styles.item} activeOptions={{ includeSearch: false }}>
        <IconLayoutList size={20} aria-hidden />
        {words.applications}
      </Link>
      <button
        type="button"
        className={styles.add}
        aria-label={words.addApplication}
        onClick={() => open({ kind: 'quick-add', preset: {} })}
      >
        <IconPlus size={22} aria-hidden />
      </button>
      <Link to="/inbox" className={styles.item}>
        <IconInbox size={20} aria-hidden />
        <span>
          {words.inbox} <CountBadge count={waiting} />
        </span>
      </Link>
      <Menu position="top-end" width={200}>
        <Menu.Target>
          <button type="button" className={styles.item}>
            <IconDots size={20} aria-hidden />
            {words.more}
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => open({ kind: 'palette' })}>{words.find}</Menu.Item>
          <Menu.Item renderRoot={(props) => <Link to="/accounts/new" {...props} />}>{words.readMail}</Menu.Item>
          <Menu.Item renderRoot={(props) => <Link to="/settings" {...props} />}>{words.settings}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </nav>
  )
}
