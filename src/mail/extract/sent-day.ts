import { type Day, isDay } from '../../domain/day.ts'
import type { Sentence } from '../classify/sentences.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const GERMAN_MONTHS = ['jan', 'feb', 'mär', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez']
const ENGLISH =
  /\b(?:[Aa]pplied|[Aa]pplication (?:submitted|received|of|dated)|[Ss]ubmitted)\b.{0,60}?\b(?:on|dated)?:? ?([A-Z][a-z]{2})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})/
const ENGLISH_DAY_FIRST =
  /\b(?:[Aa]pplied|[Aa]pplication|[Ss]ubmitted)\b.{0,60}?\b(\d{1,2})(?:st|nd|rd|th)? ([A-Z][a-z]{2})[a-z]*\.?,? (\d{4})/
const GERMAN = /\bBewerbung\b.{0,60}?\bvom (\d{1,2})\. ?(?:(\d{1,2})\.|([A-ZÄ][a-zä]{2})[a-zä]*) ?(\d{4})/
const ISO =
  /\b(?:[Aa]pplied|[Aa]pplication|[Ss]ubmitted|Bewerbung)\b.{0,60}?\b(?:on|vom|am|dated)? ?(\d{4}-\d{2}-\d{2})\b/

/** [M29] The day on which the person applied, where a sentence states it unmistakably. */
export function sentDayIn(sentences: readonly Sentence[]): Day | null {
  for (const { text } of sentences) {
    const day = iso(text) ?? english(text) ?? german(text)
    if (day !== null && isDay(day)) return day
  }
  return null
}

function iso(text: string): Day | null {
  return ISO.exec(text)?.[1] ?? null
}

function english(text: string): Day | null {
  const monthFirst = ENGLISH.exec(text)
  const dayFirst = ENGLISH_DAY_FIRST.exec(text)
  const [month = '', day, year] = monthFirst ? monthFirst.slice(1) : [dayFirst?.[2], dayFirst?.[1], dayFirst?.[3]]
  return dayFrom(year, MONTHS.indexOf(month.toLowerCase()) + 1, day)
}

function german(text: string): Day | null {
  const [, day, number, name = '', year] = GERMAN.exec(text) ?? []
  return dayFrom(year, number === undefined ? GERMAN_MONTHS.indexOf(name.toLowerCase()) + 1 : Number(number), day)
}

function dayFrom(year: string | undefined, month: number, day: string | undefined): Day | null {
  if (year === undefined || day === undefined || month < 1) return null
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
}
