import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { api, ask } from '../../client.ts'
import { useDates } from '../../queries.ts'
import { text } from '../../text.ts'
import { AsyncPanel } from '../../ui/async-panel.tsx'
import { Section } from '../../ui/section.tsx'
import { useWrite } from '../../undo.tsx'
import styles from './settings.module.css'

const words = text.settings

export function BinSection() {
  const bin = useQuery(ask.applications.bin.queryOptions())
  const dates = useDates()
  const restore = useWrite((id: string) => api.applications.restore({ id }), {
    said: ({ application }) => words.restored(application.company),
  })
  return (
    <Section title={words.binTitle} about={words.binAbout}>
      <AsyncPanel query={bin} empty={<p className={styles.text}>{words.binEmpty}</p>}>
        {(removed) => (
          <ul className={styles.list}>
            {removed.map(({ id, company, role, removedAt }) => (
              <li key={id}>
                <div className={styles.words}>
                  <span>{text.inbox.onApplication(company, role)}</span>
                  <span className={styles.soft}>{words.removedOn(dates.day(dates.dayOf(removedAt)))}</span>
                </div>
                <Button variant="subtle" color="gray" size="compact-sm" onClick={() => restore.mutate(id)}>
                  {words.restore}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </AsyncPanel>
    </Section>
  )
}
