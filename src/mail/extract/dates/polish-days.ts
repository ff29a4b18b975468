import { addDays, type Day } from '../../../domain/day.ts'
import { coming, type DayInText, dayFrom, nearest, onWeekday } from './calendar-days.ts'

/** chrono-node has no Polish: what is written out whole is read here, and nothing else. */
const MONTHS =
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia'.split(' ')
/** Sunday first, as they are named and as they stand behind "we" and "do". */
const WEEKDAYS = ['niedziel', 'poniedział', 'wtor', 'śr[oó]d', 'czwart', 'piąt', 'sobot']
const DATE = new RegExp(
  String.raw`(?:(?<![\p{L}])(${WEEKDAYS.join('|')})\p{L}{0,4}[, ]{1,3}(?:dnia )?)?(?<![\d.])(\d{1,2})\.? (${MONTHS.join('|')})(?: (\d{4}))?`,
  'giu',
)
const WEEKDAY = new RegExp(
  String.raw`(?<![\p{L}])(?:w|we|do|przed) (przyszł\p{L}+ |następn\p{L}+ )?(${WEEKDAYS.join('|')})\p{L}{0,4}(?![\p{L}])`,
  'giu',
)
const TOMORROW = /(?<![\p{L}])jutro(?![\p{L}])/giu

export function polishDaysIn(text: string, sent: Day | null): DayInText[] {
  const dated = [...text.matchAll(DATE)].map(({ 0: whole, 1: weekday, 2: day, 3: name = '', 4: year, index }) => {
    const month = MONTHS.indexOf(name.toLowerCase()) + 1
    const on = weekday === undefined ? null : weekdayIndex(weekday)
    const found =
      year === undefined
        ? nearest(month, Number(day), on, sent)
        : onWeekday(dayFrom(Number(year), month, Number(day)), on)
    return { day: found, start: index, end: index + whole.length }
  })
  const named = [...text.matchAll(WEEKDAY)].map(({ 0: whole, 1: next, 2: weekday = '', index }) => ({
    day: sent === null ? null : coming(weekdayIndex(weekday), sent, next !== undefined),
    start: index,
    end: index + whole.length,
  }))
  const tomorrow = [...text.matchAll(TOMORROW)].map(({ 0: whole, index }) => ({
    day: sent === null ? null : addDays(sent, 1),
    start: index,
    end: index + whole.length,
  }))
  const others = [...named, ...tomorrow].filter(
    (each) => !dated.some((one) => one.start < each.end && each.start < one.end),
  )
  return [...dated, ...others]
}

function weekdayIndex(stem: string): number {
  return WEEKDAYS.findIndex((each) => new RegExp(`^${each}`, 'iu').test(stem))
}
