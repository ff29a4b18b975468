import { resolve } from 'node:path'
import type { Command } from 'commander'
import * as z from 'zod'
import type { Api } from '../../api/client.ts'
import type { ImportView } from '../../api/imports.ts'
import { DayText } from '../../api/primitives.ts'
import { REFUSAL_CODES, Refusal } from '../../domain/errors.ts'
import { catalogue } from '../../text/catalogue.ts'
import { beganOn } from '../began-on.ts'
import { showProgress } from '../import-progress.ts'
import type { Session, Start } from '../session.ts'

const { commands, options: words } = catalogue('en').cli
const Options = z.object({
  began: DayText.optional(),
  leftNoMail: z.coerce.number().int().min(0).max(100_000).optional(),
})
type Said = z.infer<typeof Options>

export function importCommand(mail: Command, start: Start): void {
  mail
    .command('import')
    .description(commands.mailImport)
    .argument('<path...>')
    .option('--began <day>', words.began)
    .option('--left-no-mail <count>', words.leftNoMail)
    .action(
      start(async (session, paths, options) => {
        const said = Options.parse(options)
        await session.connected(async ({ api }) => {
          for (const path of paths) await importOne(session, api, resolve(path), said)
        })
      }),
    )
}

async function importOne(session: Session, api: Api, path: string, said: Said): Promise<void> {
  const started = await api.imports.start({ path })
  let view = await watched(session, api, started)
  if (view.state === 'asking') {
    const answer = await beganOn(session, view, said)
    view = await watched(session, api, await api.imports.answer({ id: view.id, ...answer }))
  }
  session.answer(view, () => inWords(session, view))
  if (view.state === 'failed') throw refusalOfImport(view)
}

/** Follows an import until it asks or ends. */
async function watched({ terminal, text }: Session, api: Api, started: ImportView): Promise<ImportView> {
  let latest = started
  const progress = showProgress(terminal, text)
  for await (const view of await api.imports.watch({ id: started.id })) {
    latest = view
    progress.update(view)
  }
  progress.end()
  return latest
}

function inWords({ text }: Session, view: ImportView): string {
  const counts = text.cli.imported({
    messages: view.messagesRead,
    about: view.jobMessages,
    known: view.alreadyKnown,
    applications: view.applicationsFound,
    events: view.eventsApplied,
    decisions: view.decisionsWaiting,
  })
  return view.state === 'cancelled' || view.state === 'failed' ? `${text.cli.importEnded[view.state]}${counts}` : counts
}

function refusalOfImport({ refusal }: ImportView): Error {
  const code = z.enum(REFUSAL_CODES).safeParse(refusal?.code)
  if (!code.success) return new Error('The import failed.')
  return new Refusal(code.data, 'the import failed', refusal?.values ?? {})
}
