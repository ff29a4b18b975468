import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../client.ts'
import { useStatus } from '../../queries.ts'
import { text } from '../../text.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { sayProblem } from '../../undo.tsx'
import { WaysIn } from '../accounts/ways-in.tsx'
import { EarlierImports } from './earlier-imports.tsx'
import { ExportGuide } from './export-guide.tsx'
import { FileDrop } from './file-drop.tsx'
import { ImportInExample } from './import-in-example.tsx'
import { OneImport } from './one-import.tsx'
import { UploadProgress } from './upload-progress.tsx'
import { useUploads } from './use-uploads.ts'

const words = text.importing

/** From an export on the disk to a search in order. A running import is found again after a reload. */
export function ImportPage() {
  const status = useStatus()
  const [startedId, setStartedId] = useState<string | null>(null)
  const start = useMutation({
    mutationFn: (uploadIds: string[]) => api.imports.start({ uploadIds }),
    onSuccess: ({ id }) => setStartedId(id),
    onError: sayProblem,
  })
  const uploads = useUploads(start.mutate)
  // Kept here from its first sight on: when it ends, it no longer runs, and its result is what the person waits for.
  const runningId = status.data?.runningImportId ?? null
  if (startedId === null && runningId !== null) setStartedId(runningId)

  if (status.data?.world === 'example') return <ImportInExample />
  if (startedId !== null) return <OneImport id={startedId} onAnother={() => setStartedId(null)} />
  return (
    <>
      <PageHeader title={words.heading} tab={words.title} sub={words.sub} />
      <WaysIn />
      {uploads.progress ? (
        <UploadProgress progress={uploads.progress} onCancel={uploads.cancel} />
      ) : (
        <>
          <ExportGuide />
          <FileDrop onFiles={uploads.send} isBusy={start.isPending} />
        </>
      )}
      <EarlierImports />
    </>
  )
}
