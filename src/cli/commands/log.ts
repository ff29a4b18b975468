import type { Command } from 'commander'
import * as z from 'zod'
import { EventDraft, InterviewShape, PayShape } from '../../api/events.ts'
import { DayText } from '../../api/primitives.ts'
import { EVENT_KINDS } from '../../domain/event.ts'
import { catalogue } from '../../text/catalogue.ts'
import { findApplication } from '../find-application.ts'
import { Moment } from '../moment.ts'
import { printableLine } from '../printable.ts'
import type { Start } from '../session.ts'

const { commands, options: words } = catalogue('en').cli
const { state, label, place, withWhom, key } = InterviewShape.shape
const Options = z
  .object({
    day: DayText,
    note: EventDraft.shape.note.unwrap().unwrap(),
    deadline: DayText,
    state,
    round: z.coerce.number().int().min(1).max(50),
    label: label.unwrap(),
    at: Moment,
    where: place.unwrap(),
    with: withWhom.unwrap(),
    interview: key,
    amount: z.coerce.number().nonnegative(),
    currency: PayShape.shape.currency.unwrap(),
  })
  .partial()
type Said = z.infer<typeof Options>

export function logCommand(program: Command, start: Start): void {
  program
    .command('log')
    .description(commands.log)
    .argument('<application>')
    .argument('<event>', EVENT_KINDS.join(', '))
    .option('--day <day>', words.day)
    .option('--note <text>', words.note)
    .option('--deadline <day>', words.deadline)
    .option('--state <state>', words.state)
    .option('--round <number>', words.round)
    .option('--label <text>', words.label)
    .option('--at <instant>', words.at)
    .option('--where <place>', words.where)
    .option('--with <people>', words.with)
    .option('--interview <key>', words.interview)
    .option('--amount <number>', words.amount)
    .option('--currency <code>', words.currency)
    .action(
      start(async ({ connected, answer, text }, [named = '', event = ''], options) => {
        const draft = draftOf(z.object({ event: EventDraft.shape.kind }).parse({ event }).event, Options.parse(options))
        const done = await connected(async ({ api }) => {
          const { id, company } = await api.applications.get({ id: await findApplication(api, named) })
          return { company, ...(await api.events.log({ applicationId: id, ...draft })) }
        })
        const { company, ...logged } = done
        answer(logged, () => text.cli.logged(text.words.event[done.event.kind], printableLine(company), done.event.day))
      }),
    )
}

function draftOf(kind: z.infer<typeof EventDraft>['kind'], said: Said): z.infer<typeof EventDraft> {
  const { day, note, deadline, amount, currency } = said
  const interview = kind === 'interview' ? interviewOf(said) : {}
  return {
    kind,
    ...(day ? { day } : {}),
    ...(note ? { note } : {}),
    ...(deadline ? { deadline } : {}),
    ...(kind === 'interview' ? { interview } : {}),
    ...(amount === undefined ? {} : { amount: { min: amount, max: null, currency: currency ?? null, period: 'year' } }),
  }
}

function interviewOf(said: Said): NonNullable<z.infer<typeof EventDraft>['interview']> {
  return {
    ...(said.interview ? { key: said.interview } : {}),
    ...(said.state ? { state: said.state } : {}),
    ...(said.round ? { round: said.round } : {}),
    ...(said.label ? { label: said.label } : {}),
    ...(said.at ? { start: said.at } : {}),
    ...(said.where ? { place: said.where } : {}),
    ...(said.with ? { withWhom: said.with } : {}),
  }
}
