import { Button, Group } from '@mantine/core'
import { useStatus } from '../../queries.ts'
import { text } from '../../text.ts'
import { Section } from '../../ui/section.tsx'
import styles from './settings.module.css'

const words = text.settings
const EXPORTS = [
  { href: '/exports/foothold.json', label: words.exportJson },
  { href: '/exports/applications.csv', label: words.exportApplications },
  { href: '/exports/events.csv', label: words.exportEvents },
]

/** Where it all lives, and how to take it along. */
export function DataSection() {
  const { data: status } = useStatus()
  return (
    <>
      <Section title={words.dataTitle}>
        <p className={styles.text}>{words.dataWhere}</p>
        <code className={styles.folder}>{status?.dataFolder}</code>
        <p className={styles.soft}>{words.dataMove}</p>
      </Section>
      <Section title={words.exportTitle} about={words.exportAbout}>
        <Group gap="xs">
          {EXPORTS.map(({ href, label }) => (
            <Button key={href} component="a" href={href} download variant="default">
              {label}
            </Button>
          ))}
        </Group>
      </Section>
    </>
  )
}
