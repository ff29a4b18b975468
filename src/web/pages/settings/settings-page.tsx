import { useStatus } from '../../queries.ts'
import { text } from '../../text.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { BinSection } from './bin-section.tsx'
import { CopiesSection } from './copies-section.tsx'
import { DataSection } from './data-section.tsx'
import { EraseSection } from './erase-section.tsx'
import { LookSection } from './look-section.tsx'
import { MailboxesSection } from './mailboxes/mailboxes-section.tsx'
import { RecentActions } from './recent-actions.tsx'
import { SearchesSection } from './searches-section.tsx'
import styles from './settings.module.css'
import { TaughtSection } from './taught-section.tsx'
import { ZoneSection } from './zone-section.tsx'

const words = text.settings

export function SettingsPage() {
  const { data: status } = useStatus()
  return (
    <div className={styles.page}>
      <PageHeader title={words.title} sub={status && words.sub(status.version)} />
      <LookSection />
      <ZoneSection />
      {status?.world === 'own' && <MailboxesSection />}
      <SearchesSection />
      <TaughtSection />
      <RecentActions />
      <BinSection />
      <DataSection />
      <CopiesSection />
      {status?.world === 'own' && <EraseSection dataFolder={status.dataFolder} />}
    </div>
  )
}
