import type { DecisionView } from '../../../api/inbox.ts'
import { useDates } from '../../queries.ts'
import { text } from '../../text.ts'
import styles from './decision-list.module.css'

const words = text.inbox

interface DecisionSummaryProps {
  decision: DecisionView
  onOpen: () => void
}

/** A decision that is not open: one line, and a click opens it. */
export function DecisionSummary({ decision: { group, count, proposals }, onOpen }: DecisionSummaryProps) {
  const dates = useDates()
  const [only] = proposals
  if (group === null && only === undefined) return null
  return (
    <button type="button" className={styles.summary} onClick={onOpen}>
      {group !== null || only === undefined ? (
        <span className={styles.what}>{group === null ? '' : words.groupTitle[group](count)}</span>
      ) : (
        <>
          <span className={styles.what}>{only.company || words.unknownCompany}</span>
          <span className={styles.subject}>{only.subject ?? text.words.event[only.eventKind]}</span>
          <span className={styles.day}>{dates.day(only.day)}</span>
        </>
      )}
    </button>
  )
}
