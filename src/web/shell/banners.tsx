import { Button } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import { text } from '../text.ts'
import styles from './banners.module.css'
import { useLeaveExample } from './use-leave-example.ts'

const words = text.shell

interface BannersProps {
  status: { world: 'own' | 'example'; runningImportId: string | null }
  path: string
}

/** Quiet lines above the page: that this is the example, that a mailbox is being read. */
export function Banners({ status, path }: BannersProps) {
  return (
    <>
      {status.world === 'example' && <ExampleBanner />}
      {status.runningImportId !== null && path !== '/import' && (
        <aside className={styles.banner} aria-label={words.importRuns}>
          <span>{words.importRuns}</span>
          <Link to="/import">{words.seeImport}</Link>
        </aside>
      )}
    </>
  )
}

function ExampleBanner() {
  const navigate = useNavigate()
  const leave = useLeaveExample(() => navigate({ to: '/' }))
  return (
    <aside className={styles.banner} aria-label={words.exampleLabel}>
      <span>{words.exampleIs}</span>
      <Button variant="default" size="compact-sm" loading={leave.isPending} onClick={() => leave.mutate()}>
        {words.leaveExample}
      </Button>
    </aside>
  )
}
