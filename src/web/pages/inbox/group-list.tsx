import { Checkbox } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { DecisionView, ProposalView } from '../../../api/inbox.ts'
import { ask } from '../../client.ts'
import { useDates } from '../../queries.ts'
import { text } from '../../text.ts'
import { AsyncPanel } from '../../ui/async-panel.tsx'
import styles from './group-decision.module.css'

const words = text.inbox

interface GroupListProps {
  group: NonNullable<DecisionView['group']>
  except: readonly string[]
  onExcept: (ids: readonly string[]) => void
}

/** Each of a group with the words that it rests on, and a tick to leave it out. */
export function GroupList({ group, except, onExcept }: GroupListProps) {
  const proposals = useQuery(ask.inbox.group.queryOptions({ input: { group } }))
  const toggle = (id: string) => onExcept(except.includes(id) ? except.filter((each) => each !== id) : [...except, id])
  return (
    <AsyncPanel query={proposals}>
      {(all) => (
        <>
          <p className={styles.about}>{words.tickNote}</p>
          <ul className={styles.list}>
            {all.map((proposal) => (
              <GroupItem
                key={proposal.id}
                proposal={proposal}
                isChosen={!except.includes(proposal.id)}
                onToggle={() => toggle(proposal.id)}
              />
            ))}
          </ul>
        </>
      )}
    </AsyncPanel>
  )
}

interface GroupItemProps {
  proposal: ProposalView
  isChosen: boolean
  onToggle: () => void
}

function GroupItem({ proposal, isChosen, onToggle }: GroupItemProps) {
  const { company, role, application, subject, day, evidenceText } = proposal
  const dates = useDates()
  const name = words.onApplication(application?.company ?? (company || words.unknownCompany), application?.role ?? role)
  return (
    <li className={styles.item}>
      <Checkbox aria-label={words.selectOne(name)} checked={isChosen} onChange={onToggle} />
      <div>
        <span className={styles.name}>{name}</span> <span className={styles.day}>{dates.day(day)}</span>
        {subject !== null && <span className={styles.line}>{subject}</span>}
        {evidenceText.slice(0, 1).map((sentence) => (
          <span key={sentence} className={styles.line}>
            <mark>{sentence}</mark>
          </span>
        ))}
      </div>
    </li>
  )
}
