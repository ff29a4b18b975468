import { useDebouncedValue } from '@mantine/hooks'
import { Spotlight } from '@mantine/spotlight'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { FoundView } from '../../api/finding.ts'
import { ask } from '../client.ts'
import { text } from '../text.ts'
import classes from './palette.module.css'

const words = text.palette

/** What full-text search finds for the words typed, each with the place that it was found in. */
export function PaletteFound({ query }: { query: string }) {
  const [q] = useDebouncedValue(query.trim(), 150)
  const { data, isPending, isError } = useQuery({
    ...ask.finding.find.queryOptions({ input: { q, limit: 12 } }),
    enabled: q.length > 1,
    placeholderData: keepPreviousData,
  })
  if (query.trim().length < 2) return null
  if (isError) return <Spotlight.Empty role="alert">{words.failed}</Spotlight.Empty>
  if (isPending) return <Spotlight.Empty role="status">{words.looking}</Spotlight.Empty>
  if (data.length === 0) return <Spotlight.Empty role="status">{words.nothing}</Spotlight.Empty>
  return (
    <Spotlight.ActionsGroup label={words.found}>
      {data.map((found) => (
        <Found key={`${found.kind}:${found.id}`} found={found} />
      ))}
    </Spotlight.ActionsGroup>
  )
}

function Found({ found }: { found: FoundView }) {
  const navigate = useNavigate()
  const open = () => {
    if (found.applicationId === null) void navigate({ to: '/inbox' })
    else void navigate({ to: '/applications/$id', params: { id: found.applicationId } })
  }
  return (
    <Spotlight.Action onClick={open}>
      <span className={classes.found}>
        <span className={classes.title}>{found.title}</span>
        <span className={classes.kind}>{words.kinds[found.kind]}</span>
        <span className={classes.snippet}>{marked(found)}</span>
      </span>
    </Spotlight.Action>
  )
}

function marked({ snippet, marks }: FoundView): React.ReactNode[] {
  const ordered = [...marks].sort((a, b) => a.start - b.start)
  const parts = ordered.flatMap(({ start, end }, index) => [
    snippet.slice(ordered[index - 1]?.end ?? 0, start),
    <mark key={start}>{snippet.slice(start, end)}</mark>,
  ])
  return [...parts, snippet.slice(ordered.at(-1)?.end ?? 0)]
}
