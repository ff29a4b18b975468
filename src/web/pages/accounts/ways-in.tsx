import { IconFileImport, IconMailbox } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { text } from '../../text.ts'
import styles from './ways-in.module.css'

const words = text.accounts

/** The two ways in which mail comes in, each with what it costs; the present one is marked. */
export function WaysIn() {
  return (
    <nav className={styles.ways} aria-label={words.ways}>
      <Link to="/accounts/new" className={styles.way}>
        <IconMailbox size={26} stroke={1.4} aria-hidden />
        <span>
          <span className={styles.name}>{words.live}</span>
          <span className={styles.about}>{words.liveAbout}</span>
        </span>
      </Link>
      <Link to="/import" className={styles.way}>
        <IconFileImport size={26} stroke={1.4} aria-hidden />
        <span>
          <span className={styles.name}>{words.file}</span>
          <span className={styles.about}>{words.fileAbout}</span>
        </span>
      </Link>
    </nav>
  )
}
