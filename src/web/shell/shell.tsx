import { Navigate, Outlet, useRouterState } from '@tanstack/react-router'
import { useFreshMail } from '../accounts/use-fresh-mail.ts'
import { SignedOutPage } from '../pages/trouble/signed-out-page.tsx'
import { StoppedPage } from '../pages/trouble/stopped-page.tsx'
import { problemOf } from '../problem.ts'
import { useStatus } from '../queries.ts'
import { text } from '../text.ts'
import { useUndoKey } from '../undo.tsx'
import { Banners } from './banners.tsx'
import { BottomBar } from './bottom-bar.tsx'
import { Navigation } from './navigation.tsx'
import { OpeningsProvider } from './openings.tsx'
import { Overlays } from './overlays.tsx'
import styles from './shell.module.css'
import { StoppedBanner } from './stopped-banner.tsx'
import { useComeBack } from './use-come-back.ts'

const words = text.shell

/** What surrounds every page; the page itself only when there is a server that lets us in. */
export function Shell() {
  useUndoKey()
  const status = useStatus()
  useComeBack(status.isError)
  useFreshMail()
  const path = useRouterState({ select: ({ location }) => location.pathname })
  const trouble = status.isError ? problemOf(status.error) : null
  // Once a page is shown it stays, whatever happens: somebody may be typing in it.
  if (trouble && !status.data) {
    if (trouble.kind === 'stopped') return <StoppedPage />
    if (trouble.kind === 'refused' && trouble.code === 'unauthenticated') return <SignedOutPage />
  }
  if (status.data && !status.data.hasBegun && !isBefore(path) && status.data.runningImportId === null)
    return <Navigate to="/welcome" replace />

  const isAtDoors = status.data?.hasBegun === false
  return (
    <OpeningsProvider>
      <a className={styles.skip} href="#page">
        {words.skip}
      </a>
      <div className={styles.frame} data-bare={isAtDoors || undefined}>
        {!isAtDoors && <Navigation waiting={status.data?.inbox ?? 0} />}
        <div className={styles.column}>
          {trouble?.kind === 'stopped' && <StoppedBanner />}
          {status.data && <Banners status={status.data} path={path} />}
          <main id="page" tabIndex={-1} className={styles.page}>
            <Outlet />
          </main>
        </div>
      </div>
      {!isAtDoors && <BottomBar waiting={status.data?.inbox ?? 0} />}
      {!isAtDoors && <Overlays />}
    </OpeningsProvider>
  )
}

/** Pages that a person sees before anything has begun. */
function isBefore(path: string): boolean {
  return path === '/welcome' || path === '/import' || path === '/settings' || path.startsWith('/accounts/')
}
