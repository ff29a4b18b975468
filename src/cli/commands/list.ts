import type { Command } from 'commander'
import * as z from 'zod'
import { ApplicationFilter } from '../../api/applications.ts'
import { catalogue } from '../../text/catalogue.ts'
import { applicationTable } from '../application-table.ts'
import type { Start } from '../session.ts'

const { commands, options: words } = catalogue('en').cli
const { stages, channels, tag, sort } = ApplicationFilter.shape
const Options = z.object({
  all: z.boolean().default(false),
  closed: z.boolean().default(false),
  stage: stages,
  channel: channels,
  tag,
  sort,
  limit: z.coerce.number().int().min(1).max(100_000).default(50),
})

export function listCommand(program: Command, start: Start): void {
  program
    .command('list')
    .description(commands.list)
    .argument('[words...]')
    .option('--all', words.all)
    .option('--closed', words.closed)
    .option('--stage <stage...>', words.stage)
    .option('--channel <channel...>', words.channel)
    .option('--tag <tag>', words.tag)
    .option('--sort <column>', words.sort)
    .option('--limit <count>', words.limit)
    .action(
      start(async ({ connected, answer, terminal, text }, named, options) => {
        const { all, closed, stage, channel, tag, sort, limit } = Options.parse(options)
        const filter = {
          state: all ? ('all' as const) : closed ? ('closed' as const) : ('open' as const),
          sort,
          direction: sort === 'company' || sort === 'role' || sort === 'deadline' ? ('up' as const) : ('down' as const),
          ...(stage ? { stages: stage } : {}),
          ...(channel ? { channels: channel } : {}),
          ...(tag ? { tag } : {}),
          ...(named.length > 0 ? { q: named.join(' ') } : {}),
        }
        const page = await connected(({ api }) =>
          firstOf(limit, (part) => api.applications.list({ ...filter, ...part })),
        )
        answer(page, () => {
          if (page.items.length === 0) return text.cli.noApplications
          const shown = applicationTable(page.items, text, terminal.columns)
          return `${shown}\n${text.cli.listed(page.items.length, page.total)}`
        })
      }),
    )
}

const LONGEST_PAGE = 200

interface Page<Item> {
  items: Item[]
  nextCursor: string | null
  total: number
}

/** The first `limit` items, however many pages they take. */
async function firstOf<Item>(
  limit: number,
  pageAt: (part: { limit: number; cursor?: string }) => Promise<Page<Item>>,
): Promise<Page<Item>> {
  const all = await pageAt({ limit: Math.min(limit, LONGEST_PAGE) })
  while (all.nextCursor && all.items.length < limit) {
    const left = Math.min(limit - all.items.length, LONGEST_PAGE)
    const next = await pageAt({ limit: left, cursor: all.nextCursor })
    all.items.push(...next.items)
    all.nextCursor = next.nextCursor
  }
  return all
}
