/** A time of day as it is written, by a 24-hour clock. */
export interface TimeInText {
  /** `HH:MM`; null if it may mean morning or evening. */
  time: string | null
  start: number
  end: number
}

const HALF = String.raw`(?:\s?(a\.?\s?m\b\.?|p\.?\s?m\b\.?))`
const UNIT = String.raw`(?:\s?(?:Uhr|uur|u\.|hrs?\b|hours?\b|o'clock|heures?|horas|ore|Hs?(?![\p{L}])))`
const BEHIND_AT = String.raw`(?<=\b(?:at|from|um|ab|von|à|a las|las|alle|ore|om|vanaf|às|as|pelas|o|od|godz\.?|godzinie)\s{1,2})`
const DASH = String.raw`\s{0,2}(?:-|–|—|to|bis|à|a|al|alle|tot|até|às|do|and|und|et|y|e|en|i)\s{1,2}|\s{0,2}[-–—]\s{0,2}`
/** 10:30, 10h30, 10 h 30, 10.30 Uhr, 2:30 pm, 2 pm, 14 Uhr, and the end that may follow. */
const TIME = new RegExp(
  String.raw`(?<![\d.,:/+€$£-])(\d{1,2})(?:(?::|\s?h\s?(?=\d\d)|\.(?=\d\d(?:\s?(?:Uhr|uur|h\b|Hs?\b|[ap]\.?m))))(\d{2}))?(?!\d)${HALF}?${UNIT}?` +
    String.raw`(?:(?:${DASH})(\d{1,2})(?:[:.h](\d{2}))?(?!\d)${HALF}?(${UNIT})?)?`,
  'giu',
)
const BARE = new RegExp(
  `${BEHIND_AT}(\\d{1,2})(?:\\.(\\d{2})(?![\\d:/])|(?![\\d.:/]|\\s?(?:%|€|\\$|\\p{Sc}|\\p{L})))`,
  'giu',
)
const MOST = 12

/** The times of day in a statement. In English, hours without am or pm are taken where only one of them is meant. */
export function timesIn(text: string, language: string): TimeInText[] {
  if (!/\d/.test(text)) return []
  const found = [...text.matchAll(TIME)].flatMap((match) => {
    const [whole, hour = '', minute, half, , , endHalf, endUnit] = match
    const isTime =
      minute !== undefined ||
      half !== undefined ||
      new RegExp(`^\\d{1,2}${UNIT}`, 'iu').test(whole) ||
      endHalf !== undefined ||
      endUnit !== undefined
    if (!isTime) return []
    return [
      {
        time: clock(hour, minute, half ?? impliedHalf(hour, match[4], endHalf), language),
        start: match.index,
        end: match.index + whole.trimEnd().length,
      },
    ]
  })
  const bare = [...text.matchAll(BARE)]
    .map(({ 0: whole, 1: hour = '', 2: minute, index }) => ({
      time: clock(hour, minute, undefined, language),
      start: index,
      end: index + whole.length,
    }))
    .filter(({ start, end }) => !found.some((each) => start < each.end && each.start < end))
  return [...found, ...bare].sort((a, b) => a.start - b.start).slice(0, MOST)
}

/** "2–3 pm" begins in the afternoon, "11–1 pm" in the morning. */
function impliedHalf(hour: string, endHour: string | undefined, endHalf: string | undefined): string | undefined {
  if (endHalf === undefined || endHour === undefined || !/^p/i.test(endHalf)) return endHalf
  return Number(hour) % 12 < Number(endHour) % 12 || Number(hour) === 12 ? 'pm' : 'am'
}

function clock(hourText: string, minute = '00', half: string | undefined, language: string): string | null {
  const hour = Number(hourText)
  if (hour > 23 || Number(minute) > 59 || (half !== undefined && (hour < 1 || hour > 12))) return null
  if (half !== undefined) return padded((hour % 12) + (/^p/i.test(half) ? 12 : 0), minute)
  // Nobody is invited for two at night; "at 2" and, in English, "at 7" could be either.
  return hour < (language === 'en' && !/^0/.test(hourText) ? 8 : 7) ? null : padded(hour, minute)
}

function padded(hour: number, minute: string): string {
  return `${String(hour).padStart(2, '0')}:${minute}`
}
