import { useMantineColorScheme } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { folded } from '../../domain/folded.ts'
import { text } from '../text.ts'
import { useOpenings } from './openings.tsx'

const words = text.palette

interface Command {
  label: string
  run: () => void
}

/** Places and actions whose name holds every word that was typed; all of them while nothing is. */
export function usePaletteCommands(query: string): { title: string; commands: Command[] }[] {
  const navigate = useNavigate()
  const { open } = useOpenings()
  const { toggleColorScheme } = useMantineColorScheme()
  const groups = [
    {
      title: words.places,
      commands: [
        { label: words.goTo.today, run: () => void navigate({ to: '/' }) },
        { label: words.goTo.applications, run: () => void navigate({ to: '/applications' }) },
        { label: words.goTo.inbox, run: () => void navigate({ to: '/inbox' }) },
        { label: words.goTo.settings, run: () => void navigate({ to: '/settings' }) },
      ],
    },
    {
      title: words.actions,
      commands: [
        { label: words.doing.add, run: afterClosing(() => open({ kind: 'quick-add', preset: {} })) },
        { label: words.doing.import, run: () => void navigate({ to: '/accounts/new' }) },
        { label: words.doing.theme, run: toggleColorScheme },
        { label: words.doing.keys, run: afterClosing(() => open({ kind: 'shortcuts' })) },
      ],
    },
  ]
  const typed = folded(query).split(' ')
  return groups
    .map(({ title, commands }) => ({
      title,
      commands: commands.filter(({ label }) => typed.every((word) => folded(label).includes(word))),
    }))
    .filter(({ commands }) => commands.length > 0)
}

// The palette closes itself after the choice, and would close what the choice has just opened.
function afterClosing(run: () => void): () => void {
  return () => setTimeout(run)
}
