import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useDates } from '../../queries.ts'
import { text } from '../../text.ts'
import styles from './settings.module.css'

const words = text.settings

interface SearchFields {
  name: string
  startedOn: string
}

interface SearchFormProps {
  start: SearchFields
  isSaving: boolean
  onSave: (fields: SearchFields) => void
  onCancel: () => void
}

/** A search's name and the day on which it began. */
export function SearchForm({ start, isSaving, onSave, onCancel }: SearchFormProps) {
  const { today } = useDates()
  const [name, setName] = useState(start.name)
  const [startedOn, setStartedOn] = useState(start.startedOn)
  const save = (event: FormEvent) => {
    event.preventDefault()
    onSave({ name: name.trim(), startedOn })
  }
  return (
    <form className={styles.form} onSubmit={save} onKeyDown={(event) => event.key === 'Escape' && onCancel()}>
      <TextInput
        label={words.searchName}
        value={name}
        required
        maxLength={100}
        data-autofocus
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextInput
        type="date"
        label={words.searchStart}
        value={startedOn}
        required
        max={today}
        onChange={(event) => setStartedOn(event.currentTarget.value)}
      />
      <Button type="submit" loading={isSaving} disabled={name.trim() === '' || startedOn === ''}>
        {words.save}
      </Button>
      <Button variant="subtle" color="gray" onClick={onCancel}>
        {words.cancel}
      </Button>
    </form>
  )
}
