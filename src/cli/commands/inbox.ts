import type { Command } from 'commander'
import * as z from 'zod'
import type { Api } from '../../api/client.ts'
import type { DecisionView, ProposalView } from '../../api/inbox.ts'
import { Id } from '../../api/primitives.ts'
import { Refusal } from '../../domain/errors.ts'
import { PROPOSAL_GROUPS } from '../../domain/proposal.ts'
import { type Catalogue, catalogue } from '../../text/catalogue.ts'
import { printableLine } from '../printable.ts'
import type { Start } from '../session.ts'
import { shortId } from '../short-id.ts'
import { table } from '../table.ts'
import { Unclear } from '../unclear.ts'

const { commands, columns, options: words } = catalogue('en').cli
const Group = z.enum(PROPOSAL_GROUPS)
const Options = z.object({ except: z.array(z.string()).default([]) })

export function inboxCommand(program: Command, start: Start): void {
  const inbox = program.command('inbox').description(commands.inbox)
  inbox.command('list', { isDefault: true }).description(commands.inbox).action(start(list))
  inbox
    .command('accept')
    .description(commands.accept)
    .argument('<decision>')
    .option('--except <decision...>', words.except)
    .action(start(accept))
  inbox.command('dismiss').description(commands.dismiss).argument('<decision>').action(start(dismiss))
}

const list: Parameters<Start>[0] = async ({ connected, answer, terminal, text }) => {
  const waiting = await connected(({ api }) => api.inbox.list())
  answer(waiting, () => inWords(waiting.decisions, text, terminal.columns))
}

const accept: Parameters<Start>[0] = async ({ connected, answer, text }, [named = ''], options) => {
  const { except } = Options.parse(options)
  const done = await connected(async ({ api }) => {
    const group = Group.safeParse(named)
    if (!group.success) return { accepted: 1, ...(await api.inbox.accept({ id: await findProposal(api, named) })) }
    const left = await Promise.all(except.map((each) => findProposal(api, each)))
    return api.inbox.acceptGroup({ group: group.data, except: left })
  })
  answer(done, () => text.cli.accepted(done.accepted))
}

const dismiss: Parameters<Start>[0] = async ({ connected, answer, text }, [named = '']) => {
  const done = await connected(async ({ api }) => {
    const group = Group.safeParse(named)
    if (group.success) return api.inbox.dismissGroup({ group: group.data })
    return { dismissed: 1, ...(await api.inbox.dismiss({ id: await findProposal(api, named) })) }
  })
  answer(done, () => text.cli.dismissed(done.dismissed))
}

async function findProposal(api: Api, named: string): Promise<string> {
  if (Id.safeParse(named).success) return named
  const { decisions } = await api.inbox.list()
  const groups = decisions.map(({ group }) => group).filter((group) => group !== null)
  const grouped = await Promise.all(groups.map((group) => api.inbox.group({ group })))
  const all = new Map(
    [...decisions.flatMap(({ proposals }) => proposals), ...grouped.flat()].map((each) => [each.id, each]),
  )
  const part = named.toLowerCase()
  const found = [...all.values()].filter(({ id }) => id.startsWith(part) || id.endsWith(part))
  const [first, ...others] = found
  if (!first) throw new Refusal('not_found', 'no decision is called that')
  if (others.length > 0)
    throw new Unclear(
      named,
      found.map(({ id, company }) => printableLine(`${id}  ${company}`)),
    )
  return first.id
}

function inWords(decisions: readonly DecisionView[], text: Catalogue, width: number): string {
  if (decisions.length === 0) return text.cli.inboxEmpty
  const groups = decisions.flatMap(({ group, count, proposals }) =>
    group === null ? [] : [`${text.cli.group[group](count)}\n${proposalTable(proposals, text, width)}`],
  )
  const single = decisions.filter(({ group }) => group === null).flatMap(({ proposals }) => proposals)
  return [...groups, ...(single.length > 0 ? [proposalTable(single, text, width)] : [])].join('\n')
}

function proposalTable(proposals: readonly ProposalView[], text: Catalogue, width: number): string {
  const headings = [columns.id, columns.day, columns.change, columns.company, columns.role, columns.rests]
  return table(
    headings,
    proposals.map((each) => rowOf(each, text)),
    width,
  )
}

function rowOf(
  { id, day, eventKind, company, role, application, evidenceText }: ProposalView,
  text: Catalogue,
): string[] {
  const change = text.words.event[eventKind]
  const shownChange = application === null ? `${change} (${text.cli.newApplication})` : change
  return [shortId(id), day, shownChange, company, role, evidenceText[0] ?? '']
}
