import type { Command } from 'commander'
import { catalogue } from '../../text/catalogue.ts'
import type { Explanation } from '../host.ts'
import { printable, printableLine } from '../printable.ts'
import type { Start } from '../session.ts'

const { cli, words } = catalogue('en')

export function explainCommand(mail: Command, start: Start): void {
  mail
    .command('explain')
    .description(cli.commands.mailExplain)
    .argument('<path...>')
    .action(
      start(async ({ host, terminal, json }, paths) => {
        for await (const explained of host.explain(paths)) {
          terminal.out(json ? lineOf(explained) : inWords(explained))
        }
      }),
    )
}

function lineOf({ messageId, kind, confidence, company, role, evidence }: Explanation): string {
  return `${JSON.stringify({ messageId, kind, confidence, company, role, evidence })}\n`
}

function inWords({ messageId, kind, confidence, company, role, evidence }: Explanation): string {
  const about = [company, role].filter((part) => part !== null).map(printableLine)
  const heading = [words.mail[kind], `${Math.round(confidence * 100)} %`, ...about, printableLine(messageId ?? '')]
  const sentences = evidence.map((sentence) => `    ${printable(sentence).replaceAll('\n', ' ')}\n`)
  return `${heading.filter(Boolean).join('  ')}\n${sentences.join('')}`
}
