import { type ReactNode, useId } from 'react'
import styles from './section.module.css'

interface SectionProps {
  title: string
  children: ReactNode
  /** A sentence under the heading. */
  about?: ReactNode
}

/** A part of a page under a small quiet heading, that a screen reader can jump to. */
export function Section({ title, about, children }: SectionProps) {
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {about && <p className={styles.about}>{about}</p>}
      {children}
    </section>
  )
}
