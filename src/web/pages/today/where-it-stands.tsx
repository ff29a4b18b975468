import { useQuery } from '@tanstack/react-query'
import { ask } from '../../client.ts'
import { text } from '../../text.ts'
import { Section } from '../../ui/section.tsx'
import styles from './where-it-stands.module.css'

const words = text.today

interface WhereItStandsProps {
  counts: { sent: number; open: number; answered: number; conversations: number }
  /** How many left no mail, by the person's own count; null when they have not said. */
  leftNoMail: number | null
}

/** One sentence with the counts in it, and what it was counted from. */
export function WhereItStands({ counts: { sent, open, answered, conversations }, leftNoMail }: WhereItStandsProps) {
  const imports = useQuery(ask.imports.list.queryOptions())
  const isFromMail = (imports.data?.length ?? 0) > 0
  return (
    <Section title={words.standsTitle}>
      <p className={styles.say}>
        {leftNoMail
          ? words.standsWithUntraced(conversations, sent + leftNoMail)
          : isFromMail && leftNoMail === null
            ? words.standsTraced(conversations, sent)
            : words.stands(conversations, sent)}
      </p>
      <p className={styles.more}>
        {leftNoMail ? `${words.untraced(leftNoMail)} ` : ''}
        {words.answered(answered, open)}
      </p>
    </Section>
  )
}
