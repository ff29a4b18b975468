import { text } from '../text.ts'
import styles from './banners.module.css'

/** Nobody answers any more. The page stays as it is, because somebody may be typing in it. */
export function StoppedBanner() {
  return (
    <div className={styles.banner} data-needs-you role="alert">
      {text.problem.stopped}
    </div>
  )
}
