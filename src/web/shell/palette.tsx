import '@mantine/spotlight/styles.css'
import { createSpotlight, Spotlight } from '@mantine/spotlight'
import { type KeyboardEvent, useEffect, useState } from 'react'
import { text } from '../text.ts'
import { useReturnFocus } from '../ui/use-return-focus.ts'
import classes from './palette.module.css'
import { usePaletteCommands } from './palette-commands.ts'
import { PaletteFound } from './palette-found.tsx'

const words = text.palette
const [store, spotlight] = createSpotlight()

/** Goes to a place, does a thing, or finds what was written, in companies, notes and mail. */
export function Palette({ onClose }: { onClose: () => void }) {
  useReturnFocus()
  const [query, setQuery] = useState('')
  const groups = usePaletteCommands(query)
  useEffect(() => {
    spotlight.open()
    return spotlight.close
  }, [])

  return (
    <Spotlight.Root
      store={store}
      shortcut={null}
      query={query}
      onQueryChange={setQuery}
      onSpotlightClose={onClose}
      clearQueryOnClose={false}
      transitionProps={{ duration: 100 }}
      scrollable
      maxHeight="min(60vh, 460px)"
      centered={false}
      attributes={{ content: { 'aria-label': words.label } }}
      classNames={{ action: classes.action, actionsGroup: classes.group }}
    >
      <Spotlight.Search
        placeholder={words.placeholder}
        aria-label={words.label}
        size="md"
        maxLength={200}
        autoFocus
        onKeyDown={takeFirst}
      />
      <Spotlight.ActionsList>
        {groups.map(({ title, commands }) => (
          <Spotlight.ActionsGroup key={title} label={title}>
            {commands.map(({ label, run }) => (
              <Spotlight.Action key={label} label={label} onClick={run} />
            ))}
          </Spotlight.ActionsGroup>
        ))}
        <PaletteFound query={query} />
      </Spotlight.ActionsList>
    </Spotlight.Root>
  )
}

/** Enter takes what is selected; while nothing is, the first of what is shown. */
function takeFirst(event: KeyboardEvent<HTMLInputElement>): void {
  const dialog = event.currentTarget.closest('[role="dialog"]')
  if (event.key !== 'Enter' || !dialog || dialog.querySelector('[data-selected]')) return
  dialog.querySelector<HTMLElement>('[data-action]')?.click()
}
