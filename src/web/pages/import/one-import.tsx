import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { refresh } from '../../queries.ts'
import { AsyncPanel } from '../../ui/async-panel.tsx'
import { ImportProgress } from './import-progress.tsx'
import { ImportResult } from './import-result.tsx'
import { useLiveImport } from './use-live-import.ts'
import { WhereItBegan } from './where-it-began.tsx'

interface OneImportProps {
  id: string
  /** For an import of files. */
  onAnother?: () => void
}

/** One import, in whichever state it is. */
export function OneImport({ id, onAnother }: OneImportProps) {
  const query = useLiveImport(id)
  const client = useQueryClient()
  const state = query.data?.state
  // What the import changed is shown all over the page: the badge, Today, the lists.
  useEffect(() => {
    if (state === 'done' || state === 'cancelled' || state === 'failed') void refresh(client)
  }, [state, client])

  return (
    <AsyncPanel query={query}>
      {(view) => {
        switch (view.state) {
          case 'waiting':
          case 'reading':
          case 'arranging':
            return <ImportProgress view={view} state={view.state} />
          case 'asking':
            return <WhereItBegan view={view} />
          case 'done':
          case 'cancelled':
          case 'failed':
            return <ImportResult view={view} onAnother={onAnother ?? null} />
        }
      }}
    </AsyncPanel>
  )
}
