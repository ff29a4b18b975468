import { notifications } from '@mantine/notifications'
import { useEffect, useRef, useState } from 'react'
import { text } from '../../text.ts'
import { sayProblem } from '../../undo.tsx'
import { upload } from './upload.ts'

/** Bytes over all files of one drop. */
export interface UploadState {
  names: string[]
  received: number
  total: number
}

/** Hands files over one after the other, then tells their ids. Leaving the page gives up. */
export function useUploads(onDone: (uploadIds: string[]) => void) {
  const [progress, setProgress] = useState<UploadState | null>(null)
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])

  const send = async (files: readonly File[]) => {
    const stop = new AbortController()
    running.current = stop
    const names = files.map(({ name }) => name)
    const total = files.reduce((sum, { size }) => sum + size, 0)
    setProgress({ names, received: 0, total })
    let before = 0
    const ids: string[] = []
    for (const file of files) {
      const onProgress = (received: number) => setProgress({ names, received: before + received, total })
      ids.push(await upload(file, { signal: stop.signal, onProgress }))
      before += file.size
    }
    onDone(ids)
  }

  return {
    progress,
    send: (files: readonly File[]) => {
      send(files)
        .catch((error: unknown) => {
          if (running.current?.signal.aborted) notifications.show({ message: text.importing.uploadCancelled })
          else sayProblem(error)
        })
        .finally(() => setProgress(null))
    },
    cancel: () => running.current?.abort(),
  }
}
