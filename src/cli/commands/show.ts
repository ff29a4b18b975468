import type { Command } from 'commander'
import type { ApplicationView } from '../../api/applications.ts'
import { type Catalogue, catalogue } from '../../text/catalogue.ts'
import { stageInWords } from '../application-table.ts'
import { findApplication } from '../find-application.ts'
import { onTheClock } from '../moment.ts'
import { printable, printableLine } from '../printable.ts'
import type { Start } from '../session.ts'
import { table } from '../table.ts'

export function showCommand(program: Command, start: Start): void {
  program
    .command('show')
    .description(catalogue('en').cli.commands.show)
    .argument('<application>')
    .action(
      start(async ({ connected, answer, terminal, text }, [named = '']) => {
        const application = await connected(async ({ api }) =>
          api.applications.get({ id: await findApplication(api, named) }),
        )
        answer(application, () => inWords(application, text, terminal.columns))
      }),
    )
}

function inWords(application: ApplicationView, text: Catalogue, width: number): string {
  const title = printableLine([application.company, application.role].filter(Boolean).join(', '))
  const facts = factsOf(application, text)
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}: ${printableLine(value ?? '')}\n`)
  const { day, event, note } = text.cli.columns
  const rows = application.timeline.map((each) => [each.day, eventInWords(each, text), noteOf(each)])
  return `${title}\n\n${facts.join('')}\n${table([day, event, note], rows, width)}`
}

function factsOf(application: ApplicationView, text: Catalogue): [string, string | null][] {
  const { facts } = text.cli
  const { standing, place, workMode } = application
  return [
    [facts.id, application.id],
    [facts.stage, stageInWords(standing, text)],
    [facts.next, standing.nextInterview?.start ? onTheClock(standing.nextInterview.start) : null],
    [facts.deadline, standing.deadline],
    [facts.place, [place, workMode ? text.words.workMode[workMode] : null].filter(Boolean).join(', ')],
    [facts.channel, text.words.channel[application.channel]],
    [facts.found, application.whereFound],
    [facts.resume, application.resumeVersion],
    [facts.tags, application.tags.join(', ')],
    [facts.posting, application.postingUrl],
  ]
}

type TimelineRow = ApplicationView['timeline'][number]

function eventInWords({ kind, interview, deadline }: TimelineRow, { cli, words }: Catalogue): string {
  const what = interview
    ? cli.interview(
        words.interviewState[interview.state],
        interview.round,
        interview.start && onTheClock(interview.start),
      )
    : words.event[kind]
  return deadline ? `${what}, ${cli.byThe(deadline)}` : what
}

function noteOf({ note, message }: TimelineRow): string {
  return printable(note ?? message?.subject ?? '')
}
