import styles from './key-hint.module.css'

/** The key that does the same as the button it stands in. Not read out: `aria-keyshortcuts` says it better. */
export function KeyHint({ name }: { name: string }) {
  return (
    <kbd className={styles.key} aria-hidden>
      {name}
    </kbd>
  )
}
