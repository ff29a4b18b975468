import { type Day, type Instant, instantAt } from '../../../domain/day.ts'

/** A zone that was stated: an IANA name, an offset in minutes, both, or neither where nobody can be sure. */
export interface StatedZone {
  zone: string | null
  minutes: number | null
}

const EUROPE = 'Europe/Berlin'
/** Names of zones with the offset that they mean when taken at their word, null where they name the region's own time. */
const NAMES: Readonly<Record<string, readonly [zone: string, minutes: number | null]>> = {
  cet: [EUROPE, 60],
  cest: [EUROPE, 120],
  mez: [EUROPE, 60],
  mesz: [EUROPE, 120],
  wet: ['Europe/Lisbon', 0],
  west: ['Europe/Lisbon', 60],
  eet: ['Europe/Helsinki', 120],
  eest: ['Europe/Helsinki', 180],
  bst: ['Europe/London', 60],
  et: ['America/New_York', null],
  est: ['America/New_York', -300],
  edt: ['America/New_York', -240],
  ct: ['America/Chicago', null],
  cst: ['America/Chicago', -360],
  cdt: ['America/Chicago', -300],
  mt: ['America/Denver', null],
  mst: ['America/Denver', -420],
  mdt: ['America/Denver', -360],
  pt: ['America/Los_Angeles', null],
  pst: ['America/Los_Angeles', -480],
  pdt: ['America/Los_Angeles', -420],
  aest: ['Australia/Sydney', 600],
  aedt: ['Australia/Sydney', 660],
  brt: ['America/Sao_Paulo', null],
  sgt: ['Asia/Singapore', null],
  jst: ['Asia/Tokyo', null],
}
const PLACES: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:berlin|münchen|munich|hamburg|köln|cologne|frankfurt|deutsch|german|mitteleurop|central european|centraleurop|środkowoeurop)/,
    EUROPE,
  ],
  [/^(?:wien|vienna|österreich|austria)/, 'Europe/Vienna'],
  [/^(?:zürich|zurich|genève|geneva|swiss|schweiz|suisse)/, 'Europe/Zurich'],
  [/^(?:paris|french|france|français)/, 'Europe/Paris'],
  [/^(?:madrid|barcelona|spain|españa|español|peninsular)/, 'Europe/Madrid'],
  [/^(?:rom[ae]\b|milan|ital)/, 'Europe/Rome'],
  [/^(?:amsterdam|netherlands|nederland)/, 'Europe/Amsterdam'],
  [/^(?:brussel|bruxelles|belg)/, 'Europe/Brussels'],
  [/^(?:lisbo|portugal|português)/, 'Europe/Lisbon'],
  [/^(?:warsaw|warszaw|poland|polish|polsk)/, 'Europe/Warsaw'],
  [/^(?:london|uk\b|u\.k|british|gb\b)/, 'Europe/London'],
  [/^(?:dublin|irish|ireland)/, 'Europe/Dublin'],
  [/^(?:new york|ny\b|eastern|us eastern)/, 'America/New_York'],
  [/^(?:chicago|central\b|us central)/, 'America/Chicago'],
  [/^(?:denver|mountain)/, 'America/Denver'],
  [/^(?:los angeles|san francisco|seattle|pacific|california)/, 'America/Los_Angeles'],
  [/^(?:toronto)/, 'America/Toronto'],
  [/^(?:são paulo|brasília|brasilia|brazil)/, 'America/Sao_Paulo'],
  [/^(?:sydney|melbourne)/, 'Australia/Sydney'],
  [/^(?:singapore)/, 'Asia/Singapore'],
  [/^(?:tokyo|japan)/, 'Asia/Tokyo'],
  [/^(?:india|bangalore|bengaluru|mumbai|delhi)/, 'Asia/Kolkata'],
]
const OFFSET = /^(?:UTC|GMT)\s?(?:([+-])\s?(\d{1,2})(?::?(\d{2}))?)?(?![\p{L}\d])|^(Z|[+-]\d{2}:?\d{2})(?![\p{L}\d])/u
const NAMED = new RegExp(`^(${Object.keys(NAMES).join('|')})(?![\\p{L}\\d])`, 'iu')
const IN_PLACE =
  /^([\p{L}. ]{2,24}?)(?: standard| daylight| summer| sommer)?[- ]?(?:time|zeit|tijd|czasu?)\b|^(?:heure|hora|ora|czasu?|horário)s?(?: de| di| da| do| d'|)\s?([\p{L} ]{2,20})/iu
/** Named, and still no one time: Irish, Indian, Israeli; wherever "local" is. */
const UNCLEAR = /^(?:IST|AST|SST|local|lokal|orts|heure locale|hora local|ora locale|plaatselijk|czasu lokalnego)/i
const BETWEEN = /^[\s(,[]{0,3}/

/** The zone that is stated right behind a time; null if none is. */
export function zoneBehind(text: string, end: number): StatedZone | null {
  const rest = text.slice(end, end + 60).replace(BETWEEN, '')
  if (UNCLEAR.test(rest)) return { zone: null, minutes: null }
  const [offset, sign, hours, minutes, iso] = OFFSET.exec(rest) ?? []
  if (offset !== undefined) return { zone: null, minutes: iso ? isoMinutes(iso) : signed(sign, hours, minutes) }
  const name = NAMED.exec(rest)?.[1]
  // In small letters these are words of some language.
  if (name !== undefined && name === name.toUpperCase()) return named(name.toLowerCase())
  const place = IN_PLACE.exec(rest.toLowerCase())
  const zone = PLACES.find(([pattern]) => pattern.test((place?.[1] ?? place?.[2] ?? '').trim()))?.[1]
  return zone === undefined ? null : { zone, minutes: null }
}

function named(name: string): StatedZone {
  const [zone, minutes] = NAMES[name] ?? [EUROPE, null]
  return { zone, minutes }
}

/**
 * The moment that a time of a day is, in the zone that is stated or else the person's. Many write "EST" or "CET" in summer and
 * mean what their clocks show: then it is clear only where the person's own clock shows the same.
 */
export function momentOf(day: Day, time: string, stated: StatedZone | null, own: string | null): Instant | null {
  const atHome = own === null ? null : instantAt(day, time, own)
  if (stated === null) return atHome
  const { zone, minutes } = stated
  const there = zone === null ? null : instantAt(day, time, zone)
  const atOffset = minutes === null ? null : new Date(Date.parse(`${day}T${time}:00Z`) - minutes * 60_000).toISOString()
  if (zone === null || minutes === null || there === atOffset) return there ?? atOffset
  return there === atHome ? there : null
}

function signed(sign: string | undefined, hours = '0', minutes = '0'): number {
  return (sign === '-' ? -1 : 1) * (60 * Number(hours) + Number(minutes))
}

function isoMinutes(iso: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(iso) ?? []
  return sign === undefined ? 0 : signed(sign, hours, minutes)
}
