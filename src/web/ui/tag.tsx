import type { ReactNode } from 'react'
import styles from './tag.module.css'

export type Tone = 'evergreen' | 'sky' | 'gold' | 'amber' | 'slate'

/** One short word about something, in a quiet colour. The word says it all; the colour only helps. */
export function Tag({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span className={styles.tag} data-tone={tone}>
      {children}
    </span>
  )
}
