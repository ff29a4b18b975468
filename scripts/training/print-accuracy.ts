import type { Judged } from './trained-judge.ts'

/** Macro-F1 and wrong noes, over all and by language, hard letters apart. */
export function printAccuracy(judged: readonly Judged[], kinds: readonly string[]): void {
  const languages = new Set(judged.map(({ example }) => example.letter.language))
  printRow('all', judged, kinds)
  printRow(
    'all, ordinary',
    judged.filter((each) => !isHard(each)),
    kinds,
  )
  printRow('all, hard', judged.filter(isHard), kinds)
  for (const language of languages)
    printRow(
      language,
      judged.filter(({ example }) => example.letter.language === language),
      kinds,
    )
  for (const language of languages)
    printRow(
      `${language}, ordinary`,
      judged.filter((each) => each.example.letter.language === language && !isHard(each)),
      kinds,
    )
  for (const kind of [kinds.indexOf('rejection'), kinds.indexOf('offer')])
    if (kind !== -1) printThresholds(judged, kind, kinds)
  for (const [from, to] of [
    [0, 0.5],
    [0.5, 0.7],
    [0.7, 0.8],
    [0.8, 0.9],
    [0.9, 0.95],
    [0.95, 0.98],
    [0.98, 1.01],
  ] as const) {
    const here = judged.filter((each) => sureness(each) >= from && sureness(each) < to)
    console.log(
      `said ${from}–${to}: right ${here.filter(isRight).length} of ${here.length} (${(here.filter(isRight).length / here.length).toFixed(3)})`,
    )
  }
}

export function printErrors(judged: readonly Judged[], kinds: readonly string[]): void {
  for (const each of judged.filter((one) => !isRight(one))) {
    const { letter, label } = each.example
    const said = letter.text.slice(letter.marks[0]?.start ?? 0, letter.marks[0]?.end ?? 100).replaceAll('\n', ' ')
    console.log(
      `${letter.file}:${letter.line} ${kinds[label]} → ${kinds[gotOf(each)]} ${sureness(each).toFixed(2)} | ${letter.subject} | ${said}`,
    )
  }
}

function printRow(name: string, judged: readonly Judged[], kinds: readonly string[]): void {
  const f1 = kinds.flatMap((_, kind) => {
    const [meant, got] = [
      judged.filter(({ example }) => example.label === kind),
      judged.filter((each) => gotOf(each) === kind),
    ]
    return meant.length === 0 ? [] : [{ kind, f1: (2 * meant.filter(isRight).length) / (meant.length + got.length) }]
  })
  const rejection = kinds.indexOf('rejection')
  const others = judged.filter(({ example }) => example.label !== rejection)
  const wrong = others.filter((each) => gotOf(each) === rejection).length
  const macro = f1.reduce((sum, each) => sum + each.f1, 0) / f1.length
  const each = f1.map(({ kind, f1: value }) => `${kinds[kind]?.slice(0, 5)} ${value.toFixed(2)}`).join(' ')
  console.log(
    `${name.padEnd(14)} ${String(judged.length).padStart(5)}  right ${(judged.filter(isRight).length / judged.length).toFixed(3)}  macro-F1 ${macro.toFixed(3)}  wrong noes ${wrong}/${others.length}  ${each}`,
  )
}

function printThresholds(judged: readonly Judged[], kind: number, kinds: readonly string[]): void {
  const rows = [0.8, 0.9, 0.95, 0.97, 0.98, 0.99, 0.995].map((from) => {
    const said = judged.filter((each) => gotOf(each) === kind && sureness(each) >= from)
    return `≥${from}: ${said.filter(isRight).length}/${said.length}`
  })
  console.log(`${kinds[kind]} at confidence  ${rows.join('  ')}`)
}

function gotOf({ probabilities }: Judged): number {
  return probabilities.indexOf(Math.max(...probabilities))
}

function sureness({ probabilities }: Judged): number {
  return Math.max(...probabilities)
}

function isRight(each: Judged): boolean {
  return gotOf(each) === each.example.label
}

function isHard({ example }: Judged): boolean {
  return example.letter.flags.includes('hard')
}
