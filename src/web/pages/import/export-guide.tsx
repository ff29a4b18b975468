import { Tabs } from '@mantine/core'
import { IconFileZip, IconMailbox } from '@tabler/icons-react'
import { text } from '../../text.ts'
import { NumberedSteps } from '../../ui/numbered-steps.tsx'
import { Section } from '../../ui/section.tsx'
import styles from './export-guide.module.css'

const words = text.importing

/** Numbered steps to an export, for each provider; what comes out is pictured beside them. */
export function ExportGuide() {
  return (
    <Section title={words.guideTitle}>
      <Tabs defaultValue={words.guides[0]?.name ?? ''} keepMounted={false}>
        <Tabs.List className={styles.providers}>
          {words.guides.map(({ name }) => (
            <Tabs.Tab key={name} value={name}>
              {name}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {words.guides.map(({ name, file, steps }) => (
          <Tabs.Panel key={name} value={name}>
            <div className={styles.guide}>
              <NumberedSteps steps={steps} />
              <figure className={styles.file}>
                {file.includes('.zip') || file.endsWith('.gz') ? (
                  <IconFileZip size={44} stroke={1.2} aria-hidden />
                ) : (
                  <IconMailbox size={44} stroke={1.2} aria-hidden />
                )}
                <figcaption>
                  <span>{words.youGet}</span>
                  <code>{file}</code>
                </figcaption>
              </figure>
            </div>
          </Tabs.Panel>
        ))}
      </Tabs>
    </Section>
  )
}
