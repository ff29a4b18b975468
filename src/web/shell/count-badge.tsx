import { text } from '../text.ts'
import styles from './count-badge.module.css'

const words = text.shell

/** How many decisions wait; nothing at all when none does. */
export function CountBadge({ count }: { count: number }) {
  if (count === 0) return null
  return (
    <span className={styles.badge} role="img" aria-label={words.waiting(count)}>
      {count.toLocaleString('en')}
    </span>
  )
}
