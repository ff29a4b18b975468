import type { Command } from 'commander'
import type { ActionView } from '../../api/actions.ts'
import type { Api } from '../../api/client.ts'
import { Refusal } from '../../domain/errors.ts'
import { catalogue } from '../../text/catalogue.ts'
import { printableLine } from '../printable.ts'
import type { Start } from '../session.ts'
import { Unclear } from '../unclear.ts'

export function undoCommand(program: Command, start: Start): void {
  program
    .command('undo')
    .description(catalogue('en').cli.commands.undo)
    .argument('[action]')
    .action(
      start(async ({ connected, answer, text }, [named]) => {
        const done = await connected(async ({ api }) => {
          const action = await findAction(api, named)
          return action ? { undone: action, ...(await api.actions.undo({ id: action.id })) } : null
        })
        answer(done, () =>
          done
            ? text.cli.undone(text.cli.action(done.undone.name), printableLine(done.undone.subject ?? ''))
            : text.cli.nothingToUndo,
        )
      }),
    )
}

/** The action that is named, or the latest that stands; null where there is none. */
async function findAction(api: Api, named: string | undefined): Promise<ActionView | null> {
  const { items } = await api.actions.list({ limit: 100 })
  if (named === undefined) return items.find(({ undoneBy }) => undoneBy === null) ?? null
  const part = named.toLowerCase()
  const found = items.filter(({ id }) => id.startsWith(part) || id.endsWith(part))
  const [first, ...others] = found
  if (!first) throw new Refusal('not_found', 'no action is called that')
  if (others.length > 0)
    throw new Unclear(
      named,
      found.map(({ id, name }) => `${id}  ${name}`),
    )
  return first
}
