import { Button } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ActionView } from '../../../api/actions.ts'
import { ask } from '../../client.ts'
import { useDates } from '../../queries.ts'
import { text } from '../../text.ts'
import { AsyncPanel } from '../../ui/async-panel.tsx'
import { Section } from '../../ui/section.tsx'
import { useUndo } from '../../undo.tsx'
import { actionText } from './action-text.ts'
import styles from './settings.module.css'

const words = text.settings
const FIRST = 8
const MOST = 100
/** Done by Foothold itself, not by the person. */
const OURS = ['begin', 'example', 'upkeep']

/** What was done in the last 30 days, each with its Undo. */
export function RecentActions() {
  const [limit, setLimit] = useState(FIRST)
  const actions = useQuery(ask.actions.list.queryOptions({ input: { limit }, placeholderData: keepPreviousData }))
  return (
    <Section title={words.actionsTitle} about={words.actionsAbout}>
      <AsyncPanel
        query={actions}
        isEmpty={({ items }) => items.length === 0}
        empty={<p className={styles.text}>{words.actionsNone}</p>}
      >
        {({ items, total }) => (
          <>
            <ul className={styles.list}>
              {items.map((action) => (
                <ActionItem key={action.id} action={action} />
              ))}
            </ul>
            {total > limit && limit < MOST && (
              <Button variant="subtle" size="compact-sm" mt="sm" onClick={() => setLimit(MOST)}>
                {words.more}
              </Button>
            )}
          </>
        )}
      </AsyncPanel>
    </Section>
  )
}

function ActionItem({ action }: { action: ActionView }) {
  const dates = useDates()
  const undo = useUndo()
  const what = actionText(action)
  return (
    <li>
      <div className={styles.words}>
        <span>{what}</span>
        <span className={styles.soft}>{dates.moment(action.at)}</span>
      </div>
      {action.undoneBy !== null && <span className={styles.soft}>{words.takenBack}</span>}
      {action.undoneBy === null && !OURS.includes(action.name) && (
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          aria-label={words.takeBack(what)}
          onClick={() => undo(action.id)}
        >
          {text.undo.undo}
        </Button>
      )}
    </li>
  )
}
