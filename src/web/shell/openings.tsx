import { createContext, type ReactNode, startTransition, useContext, useMemo, useState } from 'react'

/** What quick add may already know: the company, and the earlier try that this one follows. */
export interface QuickAddPreset {
  company?: string
  role?: string
  previousId?: string
}

export type Opening = { kind: 'quick-add'; preset: QuickAddPreset } | { kind: 'palette' } | { kind: 'shortcuts' }

interface Openings {
  opening: Opening | null
  open: (opening: Opening) => void
  close: () => void
}

const OpeningsContext = createContext<Openings>({ opening: null, open: () => {}, close: () => {} })

/** The dialogs that can be opened from anywhere; one at a time. */
export function useOpenings(): Openings {
  return useContext(OpeningsContext)
}

export function OpeningsProvider({ children }: { children: ReactNode }) {
  const [opening, setOpening] = useState<Opening | null>(null)
  const openings = useMemo(
    () => ({
      opening,
      // A transition, because React shows what it had to wait for only after 300 ms otherwise, however soon it came.
      open: (next: Opening) => startTransition(() => setOpening(next)),
      close: () => setOpening(null),
    }),
    [opening],
  )
  return <OpeningsContext value={openings}>{children}</OpeningsContext>
}
