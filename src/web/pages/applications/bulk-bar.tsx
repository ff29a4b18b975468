import { Button, CloseButton, Menu, Popover, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { CHANNELS } from '../../../domain/application/application.ts'
import { ENDINGS } from '../../../domain/application/closing.ts'
import { ask } from '../../client.ts'
import { text } from '../../text.ts'
import classes from './bulk-bar.module.css'
import { useBulkEdit } from './use-bulk-edit.ts'
import type { Selection } from './use-selection.ts'

const words = text.applications

/** What can be done to all selected applications; each is one action, with one undo. */
export function BulkBar({ selection }: { selection: Selection }) {
  const { data: searches } = useQuery(ask.searches.list.queryOptions())
  const edit = useBulkEdit(selection)
  return (
    <section className={classes.bar} aria-label={words.bulk}>
      <span className={classes.count} role="status">
        {words.selected(selection.ids.size)}
      </span>
      <CloseButton aria-label={words.clearSelection} onClick={selection.clear} />
      <AddTag onAdd={(tag) => edit({ addTag: tag }, (count) => words.done.addTag(count, tag))} />
      <Choice
        label={words.changeChannel}
        options={CHANNELS.map((value) => ({ value, label: text.words.channel[value] }))}
        onChoose={({ value }) => edit({ channel: value }, words.done.channel)}
      />
      <Choice
        label={words.closeAs}
        options={ENDINGS.filter((ending) => ending !== 'filed_silent').map((value) => ({
          value,
          label: text.words.ending[value],
        }))}
        onChoose={({ value }) => edit({ close: value }, words.done.close)}
      />
      <Button variant="subtle" size="compact-md" onClick={() => edit({ close: 'filed_silent' }, words.done.fileSilent)}>
        {words.fileSilent}
      </Button>
      {searches && searches.length > 1 && (
        <Choice
          label={words.moveToSearch}
          options={searches.map(({ id, name }) => ({ value: id, label: name }))}
          onChoose={({ value, label }) => edit({ searchId: value }, (count) => words.done.search(count, label))}
        />
      )}
      <Button variant="subtle" size="compact-md" onClick={() => edit({ remove: true }, words.done.remove)}>
        {words.remove}
      </Button>
    </section>
  )
}

interface ChoiceProps<Value extends string> {
  label: string
  options: { value: Value; label: string }[]
  onChoose: (option: { value: Value; label: string }) => void
}

function Choice<Value extends string>({ label, options, onChoose }: ChoiceProps<Value>) {
  return (
    <Menu position="top" shadow="md">
      <Menu.Target>
        <Button variant="subtle" size="compact-md">
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {options.map((option) => (
          <Menu.Item key={option.value} onClick={() => onChoose(option)}>
            {option.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

function AddTag({ onAdd }: { onAdd: (tag: string) => void }) {
  const [opened, setOpened] = useState(false)
  const [tag, setTag] = useState('')
  return (
    <Popover opened={opened} onChange={setOpened} position="top" shadow="md" trapFocus>
      <Popover.Target>
        <Button variant="subtle" size="compact-md" onClick={() => setOpened(!opened)}>
          {words.addTag}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={words.addTag}>
        <form
          className={classes.tag}
          onSubmit={(event) => {
            event.preventDefault()
            if (tag.trim() === '') return
            onAdd(tag.trim())
            setTag('')
            setOpened(false)
          }}
        >
          <TextInput
            label={words.tagName}
            data-autofocus
            maxLength={50}
            value={tag}
            onChange={(event) => setTag(event.currentTarget.value)}
          />
          <Button type="submit">{words.addTag}</Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  )
}
