import { FileButton, Loader } from '@mantine/core'
import { text } from '../../text.ts'
import { Section } from '../../ui/section.tsx'
import { DropArea } from './drop-area.tsx'
import { DropFace } from './drop-face.tsx'

const words = text.importing

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
  return (
    <Section title={words.dropTitle}>
      <DropArea onFiles={choose}>
        <FileButton multiple onChange={choose}>
          {(props) => <DropFace onChoose={props.onClick} />}
        </FileButton>
      </DropArea>
    </Section>
  )
}
