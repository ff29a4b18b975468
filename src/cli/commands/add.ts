import type { Command } from 'commander'
import * as z from 'zod'
import { DayText } from '../../api/primitives.ts'
import { catalogue } from '../../text/catalogue.ts'
import { printableLine } from '../printable.ts'
import type { Start } from '../session.ts'
import { shortId } from '../short-id.ts'
import { applicationFields, withApplicationOptions } from './application-options.ts'

const { commands, options: words } = catalogue('en').cli
const Options = z.object({ day: DayText, deadline: DayText, considered: z.boolean() }).partial()

export function addCommand(program: Command, start: Start): void {
  withApplicationOptions(program.command('add').description(commands.add).argument('<company>').argument('[role]'))
    .option('--day <day>', words.day)
    .option('--considered', words.considered)
    .option('--deadline <day>', words.deadline)
    .action(
      start(async ({ connected, answer, text: { cli } }, [company = '', role = ''], options) => {
        const { day, deadline, considered } = Options.parse(options)
        const draft = {
          company,
          role,
          ...applicationFields(options),
          ...(considered ? { start: 'considered' as const } : {}),
          ...(day ? { day } : {}),
          ...(deadline ? { deadline } : {}),
        }
        const added = await connected(({ api }) => api.applications.add(draft))
        const { application } = added
        answer(added, () => {
          const said = cli.added(
            printableLine(application.company),
            printableLine(application.role),
            shortId(application.id),
          )
          const earlier = application.sameCompany.length
          return earlier > 0 ? said + cli.earlierHere(earlier) : said
        })
      }),
    )
}
