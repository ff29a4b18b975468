import { Autocomplete, TextInput } from '@mantine/core'
import { type FocusEvent, type KeyboardEvent, type ReactNode, useState } from 'react'
import { text } from '../../text.ts'
import { InPlace } from './in-place.tsx'

interface TextInPlaceProps {
  label: string
  value: string | null
  /** Stores the text, trimmed; an empty text takes the value away. */
  onSave: (value: string) => Promise<unknown>
  /** What is wrong with it, or null. */
  check?: (value: string) => string | null
  suggestions?: string[]
  maxLength?: number
  children?: ReactNode
}

/** One line of text in its place: Enter or leaving it saves, Escape leaves it as it was. */
export function TextInPlace({ children, ...field }: TextInPlaceProps) {
  const shown = field.value === null || field.value === '' ? null : field.value
  return (
    <InPlace label={field.label} value={children ?? shown}>
      {(close) => <Field {...field} close={close} />}
    </InPlace>
  )
}

type FieldProps = Omit<TextInPlaceProps, 'children'> & { close: () => void }

function Field({ label, value, onSave, check, suggestions, maxLength = 200, close }: FieldProps) {
  const [typed, setTyped] = useState(value ?? '')
  const [wrong, setWrong] = useState<string | null>(null)
  const save = () => {
    const next = typed.trim()
    if (next === (value ?? '')) return close()
    const reason = check?.(next) ?? null
    setWrong(reason)
    // When it is refused the field stays open, so that nothing typed is lost.
    if (reason === null) onSave(next).then(close, () => {})
  }
  const input = {
    'aria-label': label,
    description: text.application.facts.hint,
    inputWrapperOrder: ['input' as const, 'error' as const, 'description' as const],
    maxLength,
    value: typed,
    error: wrong,
    autoFocus: true,
    onFocus: (event: FocusEvent<HTMLInputElement>) => event.currentTarget.select(),
    onBlur: save,
    onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => {
      if (event.key !== 'Enter' && event.key !== 'Escape') return
      // The focus moves to the button within this press, which would otherwise press it, and open the field again.
      event.preventDefault()
      if (event.key === 'Enter') save()
      else close()
    },
  }
  if (suggestions === undefined)
    return <TextInput {...input} onChange={(event) => setTyped(event.currentTarget.value)} />
  return <Autocomplete {...input} data={suggestions} limit={6} onChange={setTyped} selectFirstOptionOnChange={false} />
}
