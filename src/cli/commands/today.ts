import type { Command } from 'commander'
import type { TodayStep } from '../../api/today.ts'
import { type Catalogue, catalogue } from '../../text/catalogue.ts'
import { onTheClock } from '../moment.ts'
import { printableLine } from '../printable.ts'
import type { Start } from '../session.ts'

export function todayCommand(program: Command, start: Start): void {
  program
    .command('today')
    .description(catalogue('en').cli.commands.today)
    .action(
      start(async ({ connected, answer, text }) => {
        const { open: _, ...today } = await connected(({ api }) => api.today.get())
        answer(today, () => {
          const steps = today.steps.map((step) => `- ${inWords(step, text)}\n`)
          const more = today.more > 0 ? [`  ${text.cli.moreSteps(today.more)}\n`] : []
          const needs = steps.length > 0 ? [...steps, ...more].join('') : text.cli.nothingToday
          return `${needs}\n${text.cli.stands(today.counts)}`
        })
      }),
    )
}

function inWords({ kind, company, role, instant, day, count }: TodayStep, { cli }: Catalogue): string {
  if (kind === 'decisions') return cli.step.decisions(count ?? 0)
  const about = printableLine([company, role].filter(Boolean).join(', '))
  return cli.step[kind](about, instant ? onTheClock(instant) : (day ?? ''))
}
