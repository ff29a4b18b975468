import '@mantine/dropzone/styles.css'
import { Dropzone } from '@mantine/dropzone'
import type { ReactNode } from 'react'
import styles from './drop-area.module.css'

interface DropAreaProps {
  onFiles: (files: File[]) => void
  children: ReactNode
}

/** The area that takes dropped files. Clicks and keys belong to the button inside. */
export function DropArea({ onFiles, children }: DropAreaProps) {
  return (
    <Dropzone
      onDrop={onFiles}
      activateOnClick={false}
      activateOnKeyboard={false}
      tabIndex={-1}
      radius="lg"
      classNames={{ root: styles.area, inner: styles.inner }}
    >
      {children}
    </Dropzone>
  )
}
