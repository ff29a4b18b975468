import { useHotkeys } from '@mantine/hooks'
import { lazy, Suspense, useEffect } from 'react'
import { useKeys } from '../ui/use-keys.ts'
import { useOpenings } from './openings.tsx'

const loadQuickAdd = () => import('./quick-add.tsx')
const loadPalette = () => import('./palette.tsx')
const QuickAdd = lazy(() => loadQuickAdd().then((module) => ({ default: module.QuickAdd })))
const Palette = lazy(() => loadPalette().then((module) => ({ default: module.Palette })))
const Shortcuts = lazy(() => import('./shortcuts.tsx').then((module) => ({ default: module.Shortcuts })))

/** Quick add, the palette and the list of keys, with the keys that open them from anywhere. */
export function Overlays() {
  const { opening, open, close } = useOpenings()
  useKeys({
    n: () => open({ kind: 'quick-add', preset: {} }),
    '?': () => open({ kind: 'shortcuts' }),
  })
  // Unlike the letters, this one also works from within a field, but never over a dialog that holds typed words.
  useHotkeys([['mod+K', () => opening === null && open({ kind: 'palette' })]], [])
  // Fetched once the page has come to rest: letters typed while a dialog is still on its way would be lost.
  useEffect(() => {
    const timer = setTimeout(() => Promise.all([loadQuickAdd(), loadPalette()]), 1000)
    return () => clearTimeout(timer)
  }, [])
  return (
    <Suspense>
      {opening?.kind === 'quick-add' && <QuickAdd preset={opening.preset} onClose={close} />}
      {opening?.kind === 'palette' && <Palette onClose={close} />}
      {opening?.kind === 'shortcuts' && <Shortcuts onClose={close} />}
    </Suspense>
  )
}
