import * as de from 'chrono-node/de'
import type { Chrono, ParsedResult } from 'chrono-node/en'
import * as en from 'chrono-node/en'
import * as es from 'chrono-node/es'
import * as fr from 'chrono-node/fr'
import * as it from 'chrono-node/it'
import * as nl from 'chrono-node/nl'
import * as pt from 'chrono-node/pt'
import type { Day } from '../../../domain/day.ts'
import { coming, type DayInText, dayFrom, nearest, onWeekday } from './calendar-days.ts'
import { numericDaysIn } from './numeric-days.ts'
import { polishDaysIn } from './polish-days.ts'

const READERS: Readonly<Record<string, Chrono>> = {
  en: en.casual,
  de: de.casual,
  fr: fr.casual,
  es: es.casual,
  it: it.casual,
  nl: nl.casual,
  pt: pt.casual,
}
const NUMERIC = /^\D{0,12}\d{1,4}[./-]\d/
/** "Next Tuesday", said on a Monday, is tomorrow to some and in eight days to others. */
const NEXT =
  /\b(?:next|nächste[nrm]?|prochaine?|próxim[oa]|que viene|prossim[oa]|volgende|przyszł[yaą]|następn[yaą])\b/i
/** The Thursday after another day, not the coming one. */
const FOLLOWING =
  /\b(?:following|darauf\w*|folgende[nrm]?|suivante?|siguiente|successiv[oa]|daaropvolgende|seguinte)\b/i
const NEAR =
  /\b(?:tomorrow|today|morgen|heute|übermorgen|demain|après-demain|aujourd'hui|mañana|hoy|domani|dopodomani|oggi|vandaag|overmorgen|amanhã|hoje)\b/iu
/** Without a digit or one of these no day is named. */
const MAY_NAME_A_DAY =
  /\d|tomorrow|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tag\b|mittwoch|sonnabend|morgen|heute|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|aujourd|lunes|martes|miércoles|jueves|viernes|sábado|domingo|mañana|hoy|luned|marted|mercoled|gioved|venerd|sabato|domani|oggi|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|vandaag|segunda|terça|quarta|quinta|sexta|amanhã|hoje|poniedz|wtor|środ|czwart|piąt|sobot|niedziel|jutro/i
const AROUND = 14

/** The days that a statement names, by chrono-node where they are written in words. `sent` is the day on which it was written. */
export function daysIn(text: string, language: string, sent: Day | null): DayInText[] {
  if (!MAY_NAME_A_DAY.test(text)) return []
  const numeric = numericDaysIn(text, language, sent)
  const written = language === 'pl' ? polishDaysIn(text, sent) : inWords(text, READERS[language] ?? en.casual, sent)
  const others = written.filter((each) => !numeric.some((one) => one.start < each.end && each.start < one.end))
  return [...numeric, ...others].sort((a, b) => a.start - b.start)
}

function inWords(text: string, reader: Chrono, sent: Day | null): DayInText[] {
  const instant = new Date(`${sent ?? '2000-01-01'}T12:00:00Z`)
  return reader.parse(text, { instant, timezone: 0 }, { forwardDate: true }).flatMap((found) => {
    if (NUMERIC.test(found.text)) return []
    const day = dayOf(found, text, sent)
    return day === undefined ? [] : [{ day, start: found.index, end: found.index + found.text.length }]
  })
}

/** Undefined where it is no day that was found. */
function dayOf({ start, text: found, index }: ParsedResult, text: string, sent: Day | null): Day | null | undefined {
  const [year, month, day, weekday] = [start.get('year'), start.get('month'), start.get('day'), start.get('weekday')]
  if (start.isCertain('day') && start.isCertain('month')) {
    if (NEAR.test(found)) return sent === null ? null : dayFrom(year, month, day)
    // "45 minutes" and "in an hour" are today's to chrono-node, and no days that somebody names.
    if (!new RegExp(`(?<!\\d)0?${day}(?!\\d)`).test(found)) return undefined
    const stated = start.isCertain('weekday') && /\p{L}{2,}.*\p{L}{3,}/u.test(found) ? weekday : null
    return start.isCertain('year') ? onWeekday(dayFrom(year, month, day), stated) : nearest(month, day, stated, sent)
  }
  if (!start.isCertain('weekday') || weekday === null || found.length < 5) return undefined
  const around = text.slice(Math.max(0, index - AROUND), index + found.length + AROUND)
  if (FOLLOWING.test(around)) return null
  const isNext = NEXT.test(around)
  return sent === null ? null : coming(weekday, sent, isNext)
}
