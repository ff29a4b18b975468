import { accuracyOf, isHard, isRight, precisionFrom, sureness } from './accuracy.ts'
import { SURENESS } from './accuracy-page.ts'
import type { Judged } from './trained-judge.ts'

/** Macro-F1 and wrong noes, over all and by language, hard letters apart. */
export function printAccuracy(judged: readonly Judged[], kinds: readonly string[]): void {
  print('all', judged, kinds)
  print(
    'ordinary',
    judged.filter((each) => !isHard(each)),
    kinds,
  )
  print('hard', judged.filter(isHard), kinds)
  for (const [language, letters] of Map.groupBy(judged, ({ example }) => example.letter.language))
    print(language, letters, kinds)
  for (const kind of ['rejection', 'offer']) {
    if (!kinds.includes(kind)) continue
    const rows = SURENESS.map(([from]) => {
      const { right, said } = precisionFrom(judged, kinds.indexOf(kind), from)
      return `≥${from}: ${right}/${said}`
    })
    console.log(`${kind} by confidence  ${rows.join('  ')}`)
  }
}

export function printErrors(judged: readonly Judged[], kinds: readonly string[]): void {
  for (const each of judged.filter((one) => !isRight(one))) {
    const { letter, label } = each.example
    const said = letter.text.slice(letter.marks[0]?.start ?? 0, letter.marks[0]?.end ?? 100).replaceAll('\n', ' ')
    const verdict = `${kinds[label]} → ${kinds[each.got]} ${sureness(each).toFixed(2)}`
    console.log(`${letter.file}:${letter.line} ${verdict} | ${letter.subject} | ${said}`)
  }
}

function print(name: string, judged: readonly Judged[], kinds: readonly string[]): void {
  const { letters, right, macroF1, f1, wrongNoes } = accuracyOf(judged, kinds)
  const each = f1.flatMap((value, kind) => (value === null ? [] : [`${kinds[kind]?.slice(0, 5)} ${value.toFixed(2)}`]))
  const noes = `wrong noes ${wrongNoes.count}/${wrongNoes.of}`
  console.log(
    `${name.padEnd(9)} ${String(letters).padStart(5)}  right ${(right / letters).toFixed(3)}  macro-F1 ${macroF1.toFixed(3)}  ${noes}  ${each.join(' ')}`,
  )
}
