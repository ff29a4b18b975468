import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { api } from '../client.ts'
import { text } from '../text.ts'
import { sayProblem } from '../undo.tsx'
import styles from './banners.module.css'

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
        <div className={styles.banner}>
          <span>{words.importRuns}</span>
          <Link to="/import">{words.seeImport}</Link>
        </div>
      )}
    </>
  )
}

function ExampleBanner() {
  const navigate = useNavigate()
  const leave = useMutation({
    mutationFn: () => api.program.leaveExample(),
    onSuccess: () => navigate({ to: '/' }),
    onError: sayProblem,
  })
  return (
    <div className={styles.banner}>
      <span>{words.exampleIs}</span>
      <Button variant="default" size="compact-sm" loading={leave.isPending} onClick={() => leave.mutate()}>
        {words.leaveExample}
      </Button>
    </div>
  )
}
