import { CloseButton, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { text } from '../../text.ts'
import { useKeys } from '../../ui/use-keys.ts'
import classes from './find-box.module.css'

const words = text.applications

interface FindBoxProps {
  q: string
  onFind: (q: string) => void
}

/** The search box of the list; "/" goes to it, Escape leaves it. */
export function FindBox({ q, onFind }: FindBoxProps) {
  const input = useRef<HTMLInputElement>(null)
  const [state, setState] = useState({ asked: q, typed: q })
  // What is typed leads until the address changes by another way: a saved view, or the back button.
  if (state.asked !== q) setState({ asked: q, typed: q === state.typed.trim() ? state.typed : q })
  const find = useDebouncedCallback((typed: string) => onFind(typed.trim()), 200)
  const type = (typed: string) => {
    setState({ asked: q, typed })
    find(typed)
  }
  useKeys({ '/': () => input.current?.focus() })

  return (
    <TextInput
      ref={input}
      className={classes.box}
      type="search"
      aria-label={words.find}
      aria-keyshortcuts="/"
      placeholder={words.findPlaceholder}
      maxLength={200}
      leftSection={<IconSearch size={16} aria-hidden />}
      rightSection={
        state.typed !== '' && <CloseButton size="sm" aria-label={words.clearFind} onClick={() => type('')} />
      }
      value={state.typed}
      onChange={(event) => type(event.currentTarget.value)}
      onKeyDown={(event) => event.key === 'Escape' && input.current?.blur()}
    />
  )
}
