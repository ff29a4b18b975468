// Trains the understanding of mail on data/mail/texts: npm run train [-- --check] [-- --errors] [-- --quick]
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { RECEIVED_KINDS, SENT_KINDS } from '../src/domain/mail-kind.ts'
import { Concepts } from '../src/mail/classify/concepts.ts'
import { writeWeights } from '../src/mail/classify/model-file.ts'
import { readLetters } from './letters/read-letters.ts'
import { accuracyPage } from './training/accuracy-page.ts'
import { checkLetters } from './training/check-letters.ts'
import { printAccuracy, printErrors } from './training/print-accuracy.ts'
import { trainedJudge } from './training/trained-judge.ts'

const data = join(import.meta.dirname, '../data/mail')
const wants = new Set(process.argv.slice(2))
const { letters, problems } = readLetters(join(data, 'texts'))
for (const { file, line, problem } of problems) console.error(`${file}:${line}: ${problem}`)
if (wants.has('--check')) {
  checkLetters(letters)
  process.exit(problems.length === 0 ? 0 : 1)
}

const concepts = new Concepts(readFileSync(join(data, 'concepts.txt'), 'utf8'))
for (const [name, kinds] of [
  ['received', RECEIVED_KINDS],
  ['sent', SENT_KINDS],
] as const) {
  const isSent = name === 'sent'
  const trained = trainedJudge(
    letters.filter(({ kind }) => kind.startsWith('sent-') === isSent),
    kinds,
    concepts,
  )
  writeFileSync(join(data, `${name}.json`), `${JSON.stringify(trained.described)}\n`)
  writeFileSync(join(data, `${name}.bin`), writeWeights(trained.parts))
  console.log(`\n${name}`)
  printAccuracy(trained.heldOut, kinds)
  if (!isSent) writePage(accuracyPage(trained.heldOut, kinds))
  if (wants.has('--errors')) printErrors(trained.heldOut, kinds)
}

function writePage(measured: string): void {
  const file = join(import.meta.dirname, '../docs/accuracy.md')
  const page = readFileSync(file, 'utf8')
  const between = /(<!-- measured -->)[\s\S]*(<!-- \/measured -->)/
  writeFileSync(
    file,
    page.replace(between, (_, start: string, end: string) => `${start}\n\n${measured}\n${end}`),
  )
}
