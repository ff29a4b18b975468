import type { Day } from '../../../domain/day.ts'
import { type DayInText, dayFrom, nearest } from './calendar-days.ts'

const ISO = /(?<![\d.-])(\d{4})-(\d{2})-(\d{2})(?![\d])/g
const NUMBERS = /(?<![\d.,:/-])(\d{1,2})([./-])(\d{1,2})(?:\2(\d{4}|\d{2})(?!\d)|(?:\.(?!\d)|(?![\d./:-])))/g
const MOST = 10

/** Days written in numbers. In English, where one cannot tell day from month, it is neither. */
export function numericDaysIn(text: string, language: string, sent: Day | null): DayInText[] {
  if (!/\d[./-]\d/.test(text)) return []
  const iso = [...text.matchAll(ISO)].map(({ 0: whole, 1: year, 2: month, 3: day, index }) => ({
    day: dayFrom(Number(year), Number(month), Number(day)),
    start: index,
    end: index + whole.length,
  }))
  const others = [...text.matchAll(NUMBERS)].flatMap((found) => {
    const [whole, first = '', separator = '', second = '', year] = found
    // Without a year only what ends in a full stop ("12.3.") is surely a date: 4/5 and 1-2 are many things.
    if (year === undefined && !(separator === '.' && whole.endsWith('.'))) return []
    return [{ day: read(first, second, year, language, sent), start: found.index, end: found.index + whole.length }]
  })
  return [...iso, ...others].slice(0, MOST)
}

function read(
  first: string,
  second: string,
  yearText: string | undefined,
  language: string,
  sent: Day | null,
): Day | null {
  const year = yearText === undefined ? null : yearText.length === 2 ? 2000 + Number(yearText) : Number(yearText)
  const at = (day: number, month: number) =>
    year === null ? nearest(month, day, null, sent) : dayFrom(year, month, day)
  const [a, b] = [Number(first), Number(second)]
  if (language !== 'en') return at(a, b)
  const possible = new Set([at(a, b), at(b, a)].filter((each) => each !== null))
  return possible.size === 1 ? ([...possible][0] ?? null) : null
}
