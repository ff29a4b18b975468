import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation, useQuery } from '@tanstack/react-query'
import { bytesText } from '../../bytes-text.ts'
import { api, ask } from '../../client.ts'
import { useDates } from '../../queries.ts'
import { text } from '../../text.ts'
import { AsyncPanel } from '../../ui/async-panel.tsx'
import { Section } from '../../ui/section.tsx'
import { sayProblem } from '../../undo.tsx'
import styles from './settings.module.css'

const words = text.settings

export function CopiesSection() {
  const copies = useQuery(ask.program.backups.queryOptions())
  const dates = useDates()
  const backUp = useMutation({
    mutationFn: () => api.program.backUp(),
    onSuccess: ({ fileName }) => notifications.show({ message: words.backedUp(fileName) }),
    onError: sayProblem,
  })
  return (
    <Section title={words.backupsTitle} about={words.backupsAbout}>
      <AsyncPanel query={copies} empty={<p className={styles.text}>{words.backupsNone}</p>}>
        {(all) => (
          <ul className={styles.list}>
            {all.map(({ fileName, bytes, madeAt }) => (
              <li key={fileName}>
                <span className={styles.words}>{fileName}</span>
                <span className={styles.soft}>
                  {dates.moment(madeAt)} · {bytesText(bytes)}
                </span>
              </li>
            ))}
          </ul>
        )}
      </AsyncPanel>
      <Button variant="default" mt="sm" loading={backUp.isPending} onClick={() => backUp.mutate()}>
        {words.backUp}
      </Button>
    </Section>
  )
}
