import { addDays, type Day } from '../../../domain/day.ts'
import type { StatedDeadline } from '../../../domain/stated-facts.ts'
import type { Statement } from '../reading/statements.ts'
import { daysIn } from './days-in.ts'
import type { Calendar } from './moments-in.ts'
import { THEY_WILL, TO_DO, UNTIL } from './spoken-words.ts'

const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  ten: 10,
  fourteen: 14,
  einem: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  zehn: 10,
  vierzehn: 14,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  sept: 7,
  huit: 8,
  dix: 10,
  quinze: 15,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  siete: 7,
  diez: 10,
  quince: 15,
  due: 2,
  tre: 3,
  quattro: 4,
  cinque: 5,
  sette: 7,
  dieci: 10,
  twee: 2,
  drie: 3,
  vijf: 5,
  zeven: 7,
  tien: 10,
  veertien: 14,
  dois: 2,
  duas: 2,
  três: 3,
  quatro: 4,
  sete: 7,
  dez: 10,
  dwóch: 2,
  trzech: 3,
  czterech: 4,
  pięciu: 5,
  siedmiu: 7,
  dziesięciu: 10,
}
const COUNT = String.raw`(\d{1,3}|${Object.keys(NUMBERS).join('|')})`
const WITHIN = new RegExp(
  String.raw`(?<![\p{L}])(?:within|in the next|you have|have|innerhalb(?: von| der nächsten)?|binnen|in den nächsten|haben sie|hast du|dans(?: un délai de| les)?|sous|vous avez|disposez de|dentro de|en(?: un plazo de| los próximos)?|tienes|tiene|dispones de|dispone de|entro|hai|avete|ha|binnen|heb je|heeft u|em|dentro de|no prazo de|tem|tens|w ciągu|masz|ma pan|ma pani|mają państwo)\s(?:the next |next |a |de |los próximos |as próximas )?${COUNT}\s?(?:\(\w+\)\s)?((?:calendar |kalender|natürliche )?(?:days?|tage?n?|jours?|días?|dias?|giorni|dagen|dni)|hours?|hrs|stunden|heures|h|horas|ore|uur|uren|godzin|weeks?|wochen?|semaines?|semanas?|settimane?|weken|tygodni)(?![\p{L}])(?!\s(?:ouvr|hábiles|laborables|lavorativ|úteis|robocz|of receiving your))`,
  'iu',
)
const MOST_STATEMENTS = 120
const WEEKS = /^(?:week|woche|semaine|semana|settiman|weken|tygodni)/i
const HOURS = /^(?:h|stunden|ore|uur|uren|godzin)/i

/** [M52] Until when the person is to do something: said of them, and a day that is unmistakable. */
export function deadlineIn(
  statements: readonly Statement[],
  calendar: Calendar,
  { isTask }: { isTask: boolean },
): StatedDeadline | null {
  for (const statement of statements.slice(0, MOST_STATEMENTS)) {
    const { text } = statement
    // Where all of it is about a task, whatever runs out is its time; an offer has other days as well.
    if (THEY_WILL.test(text) || !(isTask || TO_DO.test(text))) continue
    const found = byDay(text, calendar) ?? byCount(text, calendar)
    if (found) return { day: found.day, at: { start: statement.start + found.start, end: statement.start + found.end } }
  }
  return null
}

interface FoundDay {
  day: Day
  start: number
  end: number
}

function byDay(text: string, { language, sent }: Calendar): FoundDay | null {
  for (const { day, start, end } of daysIn(text, language, sent)) {
    if (day === null || (sent !== null && day < sent)) continue
    if (UNTIL.test(`${text.slice(Math.max(0, start - 60), start)}`.replace(/\s?$/, ' '))) return { day, start, end }
  }
  return null
}

/** From the day on which it was sent; days of business are none that can be counted without a calendar of holidays. */
function byCount(text: string, { sent }: Calendar): FoundDay | null {
  const found = WITHIN.exec(text)
  const [whole, countText = '', unit = ''] = found ?? []
  if (!found || whole === undefined || sent === null) return null
  const count = NUMBERS[countText.toLowerCase()] ?? Number(countText)
  const days = WEEKS.test(unit) ? 7 * count : HOURS.test(unit) ? Math.floor(count / 24) : count
  if (!Number.isInteger(days) || days < 1 || days > 120) return null
  return { day: addDays(sent, days), start: found.index, end: found.index + whole.length }
}
