import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ImportView } from '../../../api/imports.ts'
import { ask } from '../../client.ts'
import { useDates } from '../../queries.ts'
import { text } from '../../text.ts'
import { Section } from '../../ui/section.tsx'
import { useUndo } from '../../undo.tsx'
import styles from './earlier-imports.module.css'

const words = text.importing

/** What was imported before; each can be taken back as a whole. */
export function EarlierImports() {
  const imports = useQuery(ask.imports.list.queryOptions())
  const actions = useQuery(ask.actions.list.queryOptions({ input: { limit: 100 } }))
  if (!imports.data || imports.data.length === 0) return null
  const undone = new Set(actions.data?.items.filter(({ undoneBy }) => undoneBy !== null).map(({ id }) => id))
  return (
    <Section title={words.earlierTitle}>
      <ul className={styles.list}>
        {imports.data.map((view) => (
          <EarlierImport key={view.id} view={view} isUndone={view.actionId !== null && undone.has(view.actionId)} />
        ))}
      </ul>
    </Section>
  )
}

function EarlierImport({ view, isUndone }: { view: ImportView; isUndone: boolean }) {
  const { fileName, startedAt, state, applicationsFound, jobMessages, actionId } = view
  const dates = useDates()
  const undo = useUndo()
  return (
    <li>
      <div className={styles.words}>
        <span className={styles.file}>{fileName}</span>
        <span className={styles.soft}>
          {dates.day(dates.dayOf(startedAt))} · {words.earlierState[state]} ·{' '}
          {words.earlier(applicationsFound, jobMessages)}
        </span>
      </div>
      {isUndone && <span className={styles.soft}>{words.takenBack}</span>}
      {!isUndone && actionId !== null && (
        <Button variant="subtle" color="gray" size="compact-sm" onClick={() => undo(actionId)}>
          {words.takeBack}
        </Button>
      )}
    </li>
  )
}
