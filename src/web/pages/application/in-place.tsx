import { UnstyledButton, VisuallyHidden } from '@mantine/core'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { text } from '../../text.ts'
import classes from './in-place.module.css'

const words = text.application.facts

interface InPlaceProps {
  label: string
  /** What is shown at rest; nothing says that it is not noted. */
  value: ReactNode
  /** The field that takes its place, told how to close. */
  children: (close: () => void) => ReactNode
}

/** A value that becomes its own field when it is pressed, and takes the focus back when the field closes. */
export function InPlace({ label, value, children }: InPlaceProps) {
  const [isOpen, setIsOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(false)
  useEffect(() => {
    // Only when the focus went down with the field: a press elsewhere has given it a new place.
    if (wasOpen.current && !isOpen && document.activeElement === document.body) button.current?.focus()
    wasOpen.current = isOpen
  }, [isOpen])

  if (isOpen) return children(() => setIsOpen(false))
  return (
    <UnstyledButton ref={button} className={classes.value} onClick={() => setIsOpen(true)}>
      {value ?? <span className={classes.empty}>{words.empty}</span>}
      <VisuallyHidden> {words.edit(label)}</VisuallyHidden>
    </UnstyledButton>
  )
}
