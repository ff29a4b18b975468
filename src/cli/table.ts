import { printableLine } from './printable.ts'

const GAP = '  '
const LEAST_WIDTH = 8

/** Rows under their headings, aligned; cells too long for `width` columns are cut with an ellipsis, the widest first. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[], width: number): string {
  const cells = [headings, ...rows].map((row) => row.map(printableLine))
  const widths = fitted(
    headings.map((_, column) => Math.max(...cells.map((row) => columnsOf(row[column] ?? '')))),
    width,
  )
  const lines = cells.map((row) =>
    row
      .map((cell, column) => padded(cell, widths[column] ?? 0))
      .join(GAP)
      .trimEnd(),
  )
  return `${lines.join('\n')}\n`
}

function fitted(wanted: readonly number[], width: number): number[] {
  const widths = [...wanted]
  const room = width - GAP.length * (widths.length - 1)
  for (let over = sum(widths) - room; over > 0; over -= 1) {
    const widest = widths.indexOf(Math.max(...widths))
    if ((widths[widest] ?? 0) <= LEAST_WIDTH) break
    widths[widest] = (widths[widest] ?? 0) - 1
  }
  return widths
}

function padded(cell: string, width: number): string {
  const shown = columnsOf(cell) > width ? `${cut(cell, width - 1)}…` : cell
  return shown + ' '.repeat(Math.max(0, width - columnsOf(shown)))
}

function cut(text: string, width: number): string {
  let shown = ''
  for (const letter of text) {
    if (columnsOf(shown + letter) > width) break
    shown += letter
  }
  return shown.trimEnd()
}

// East Asian letters and emoji take two columns, marks on a letter none.
function columnsOf(text: string): number {
  let columns = 0
  for (const letter of text) {
    if (/\p{M}|\u200d|\ufe0f/u.test(letter)) continue
    columns +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\u{1f300}-\u{1faff}]/u.test(
        letter,
      )
        ? 2
        : 1
  }
  return columns
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
