import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { TeachingView } from '../../../api/teachings.ts'
import { api, ask } from '../../client.ts'
import { text } from '../../text.ts'
import { AsyncPanel } from '../../ui/async-panel.tsx'
import { Section } from '../../ui/section.tsx'
import { useWrite } from '../../undo.tsx'
import styles from './settings.module.css'

const words = text.settings

/** What corrections taught about mail to come; each can be forgotten. */
export function TaughtSection() {
  const teachings = useQuery(ask.teachings.list.queryOptions())
  const forget = useWrite((id: string) => api.teachings.forget({ id }), { said: () => words.forgotten })
  return (
    <Section title={words.taughtTitle} about={words.taughtAbout}>
      <AsyncPanel
        query={teachings}
        isEmpty={(all) => all.length === 0}
        empty={<p className={styles.text}>{words.taughtNone}</p>}
      >
        {(all) => (
          <ul className={styles.list}>
            {all.map((each) => (
              <li key={each.id}>
                <div className={styles.words}>
                  <span>{meaning(each)}</span>
                  <span className={styles.soft}>{where(each)}</span>
                </div>
                <Button
                  variant="subtle"
                  color="gray"
                  size="compact-sm"
                  aria-label={words.forgetOne(each.shown)}
                  onClick={() => forget.mutate(each.id)}
                >
                  {words.forget}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </AsyncPanel>
    </Section>
  )
}

function meaning(teaching: TeachingView): string {
  return teaching.sort === 'alike'
    ? words.taughtKind(text.words.mail[teaching.kind])
    : words.taughtCompany(teaching.company)
}

function where({ sort, shown }: TeachingView): string {
  return words.taughtWhere[sort](shown)
}
