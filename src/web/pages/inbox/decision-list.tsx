import { useEffect, useRef, useState } from 'react'
import type { DecisionView } from '../../../api/inbox.ts'
import { text } from '../../text.ts'
import { useKeys } from '../../ui/use-keys.ts'
import { decisionKey } from './decision-key.ts'
import styles from './decision-list.module.css'
import { DecisionSummary } from './decision-summary.tsx'
import { GroupDecision } from './group-decision.tsx'
import { SingleDecision } from './single-decision.tsx'

/** All that waits, one of them open. When it is decided, the next one takes its place. */
export function DecisionList({ decisions }: { decisions: readonly DecisionView[] }) {
  const [wanted, setWanted] = useState(0)
  const current = Math.min(wanted, decisions.length - 1)
  const move = (to: number) => setWanted(Math.min(Math.max(to, 0), decisions.length - 1))
  useKeys({ j: () => move(current + 1), k: () => move(current - 1) })

  return (
    <ol className={styles.list} aria-label={text.inbox.decisions}>
      {decisions.map((decision, index) =>
        index === current ? (
          <OpenDecision key={decisionKey(decision)} decision={decision} />
        ) : (
          <li key={decisionKey(decision)}>
            <DecisionSummary decision={decision} onOpen={() => move(index)} />
          </li>
        ),
      )}
    </ol>
  )
}

function OpenDecision({ decision }: { decision: DecisionView }) {
  const item = useRef<HTMLLIElement>(null)
  useEffect(() => {
    item.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <li ref={item} className={styles.open} aria-current="true">
      <Decision decision={decision} />
    </li>
  )
}

function Decision({ decision: { group, count, proposals } }: { decision: DecisionView }) {
  const [only] = proposals
  if (group !== null) return <GroupDecision group={group} count={count} newest={proposals} />
  return only ? <SingleDecision proposal={only} /> : null
}
