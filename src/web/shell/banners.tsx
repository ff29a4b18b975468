import { Button } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import { useAccounts } from '../accounts/use-accounts.ts'
import { text } from '../text.ts'
import styles from './banners.module.css'
import { useLeaveExample } from './use-leave-example.ts'

const words = text.shell
const accountWords = text.accounts

interface BannersProps {
  status: { world: 'own' | 'example'; runningImportId: string | null }
  path: string
}

/** Quiet lines above the page: that this is the example, that a mailbox wants its password or is being read. */
export function Banners({ status, path }: BannersProps) {
  return (
    <>
      {status.world === 'example' && <ExampleBanner />}
      {status.world === 'own' && !saysItItself(path) && <SignedOutBanners />}
      {status.runningImportId !== null && path !== '/import' && !path.startsWith('/accounts/') && (
        <aside className={styles.banner} aria-label={words.importRuns}>
          <span>{words.importRuns}</span>
          <Link to="/import">{words.seeImport}</Link>
        </aside>
      )}
    </>
  )
}

/** Settings and the mailbox's own page say it where it can be mended. */
function saysItItself(path: string): boolean {
  return path === '/settings' || path.startsWith('/accounts/')
}

function SignedOutBanners() {
  const { data = [] } = useAccounts()
  return data
    .filter(({ state }) => state.kind === 'signed_out')
    .map(({ id, address }) => (
      <aside key={id} className={styles.banner} aria-label={accountWords.signedOutBanner(address)}>
        <span>{accountWords.signedOutBanner(address)}</span>
        <Link to="/accounts/$id" params={{ id }}>
          {accountWords.toSignIn}
        </Link>
      </aside>
    ))
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
