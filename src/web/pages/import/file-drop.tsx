import { FileButton, Loader } from '@mantine/core'
import { lazy, Suspense } from 'react'
import { text } from '../../text.ts'
import { Section } from '../../ui/section.tsx'
import { DropFace } from './drop-face.tsx'

const words = text.importing
const DropArea = lazy(() => import('./drop-area.tsx').then((module) => ({ default: module.DropArea })))

interface FileDropProps {
  onFiles: (files: readonly File[]) => void
  isBusy: boolean
}

/** Where files are dropped, with a button for everyone who does not drag. */
export function FileDrop({ onFiles, isBusy }: FileDropProps) {
  if (isBusy) return <Loader aria-label={words.preparing} mt="xl" />
  const choose = (files: File[]) => {
    if (files.length > 0) onFiles(files)
  }
  const face = (
    <FileButton multiple onChange={choose}>
      {(props) => <DropFace onChoose={props.onClick} />}
    </FileButton>
  )
  return (
    <Section title={words.dropTitle}>
      <Suspense fallback={face}>
        <DropArea onFiles={choose}>{face}</DropArea>
      </Suspense>
    </Section>
  )
}
