import { TagsInput } from '@mantine/core'
import { useState } from 'react'
import { text } from '../../../text.ts'
import { Tag } from '../../../ui/tag.tsx'
import { InPlace } from '../in-place.tsx'
import classes from './tags-fact.module.css'

const words = text.application.facts

interface TagsFactProps {
  tags: string[]
  known: string[]
  onSave: (tags: string[]) => Promise<unknown>
}

export function TagsFact({ tags, known, onSave }: TagsFactProps) {
  const shown = (
    <span className={classes.tags}>
      {tags.map((tag) => (
        <Tag key={tag} tone="slate">
          {tag}
        </Tag>
      ))}
    </span>
  )
  return (
    <InPlace label={words.tags} value={tags.length === 0 ? null : shown}>
      {(close) => <TagsField tags={tags} known={known} onSave={onSave} close={close} />}
    </InPlace>
  )
}

function TagsField({ tags, known, onSave, close }: TagsFactProps & { close: () => void }) {
  const [chosen, setChosen] = useState(tags)
  const save = () => {
    if (chosen.join('\n') === tags.join('\n')) return close()
    onSave(chosen).then(close, () => {})
  }
  return (
    <TagsInput
      aria-label={words.tags}
      description={words.tagsHint}
      inputWrapperOrder={['input', 'description']}
      data={known}
      maxTags={30}
      value={chosen}
      onChange={(next) => setChosen(next.map((tag) => tag.trim().slice(0, 50)).filter((tag) => tag !== ''))}
      autoFocus
      onBlur={save}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close()
        if (event.key !== 'Enter' || event.currentTarget.value !== '') return
        // The focus moves to the button within this press, which would otherwise press it.
        event.preventDefault()
        save()
      }}
    />
  )
}
