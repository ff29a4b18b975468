import type { PayPeriod } from '../../domain/event.ts'
import type { StatedPay } from '../../domain/stated-facts.ts'
import type { Statement } from './reading/statements.ts'

const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/^(?:€|eur|euros?)$/i, 'EUR'],
  [/^(?:£|gbp)$/i, 'GBP'],
  [/^(?:us\$|usd)$/i, 'USD'],
  [/^(?:ca\$|cad|c\$)$/i, 'CAD'],
  [/^(?:au\$|aud|a\$)$/i, 'AUD'],
  [/^(?:chf|sfr\.?|fr\.)$/i, 'CHF'],
  [/^(?:r\$|brl|reais)$/i, 'BRL'],
  [/^(?:zł|zl|pln|złotych)$/i, 'PLN'],
  [/^(?:₹|inr|rs\.?)$/i, 'INR'],
  [/^(?:sek)$/i, 'SEK'],
  [/^(?:dkk)$/i, 'DKK'],
]
const SIGN = String.raw`(?:us\$|ca\$|au\$|c\$|a\$|r\$|[€£$₹]|EUR|USD|GBP|CHF|CAD|AUD|BRL|PLN|INR|SEK|DKK|sfr\.|euros?|reais|złotych|zł)`
const AMOUNT = String.raw`\d{1,3}(?:[.,' \u00a0\u202f]\d{3}){1,2}(?:[.,]00)?(?!\d)|\d{2,7}(?![\d])(?:[.,]\d{2}(?!\d))?`
const PAY = new RegExp(
  String.raw`(?<![\d\p{L}])(${SIGN})?\s?(${AMOUNT})\s?(k(?![\p{L}])|tsd\.?|mil(?![\p{L}]))?\s?(${SIGN})?(?:\s?(?:-|–|—|to|bis|à|a|e|et|y|and|tot|en|do|und)\s?(${SIGN})?\s?(${AMOUNT})\s?(k(?![\p{L}])|tsd\.?|mil(?![\p{L}]))?\s?(${SIGN})?)?(?![\p{L}])`,
  'giu',
)
const ABOUT_PAY =
  /(?<![\p{L}])(?:salar|compensation|pay\b|paid|wage|remunerat|annual|per (?:year|annum|month|hour)|p\.\s?a|gross|gehalt|vergüt|brutto|lohn|entgelt|salair|rémunér|brut|sueldo|retribuci|salari|bruto|retribuzion|stipendi|\bral\b|lord|loon|remunera|vencimento|wynagrodz|pensj|stawk|rate)/iu
/** Sums that are paid beside it, or back. */
const OTHER_SUMS =
  /(?<![\p{L}])(?:bonus|voucher|reimburs|expenses|relocation|gift|refund|allowance|budget|sign-?on|gutschein|erstatt|fahrtkosten|zuschuss|prime|prämie|rembours|bono|dietas|buono|rimbors|vergoeding|reiskosten|reembols|vale|premia|zwrot|fee)/iu
const PERIODS: readonly (readonly [PayPeriod, RegExp])[] = [
  [
    'year',
    /(?<![\p{L}])(?:per (?:year|annum)|a year|annual|yearly|p\.\s?a|\/\s?(?:year|yr|jahr|an\b|año|anno|ano|jaar|rok)|jährlich|im jahr|pro jahr|jahres|par an|annuel|anuales|al año|annui|annu[ao]|all'anno|per jaar|jaarlijks|anuais|por ano|ao ano|rocznie|ral\b)/iu,
  ],
  [
    'month',
    /(?<![\p{L}])(?:per month|a month|monthly|\/\s?(?:month|monat|mois|mes|mese|mês|maand|mies)|monatlich|im monat|pro monat|monats|par mois|mensuel|mensuales|al mes|mensil|al mese|per maand|maandelijks|mensais|mensal|por mês|miesięczn|na miesiąc)/iu,
  ],
  [
    'hour',
    /(?<![\p{L}])(?:per hour|an hour|hourly|\/\s?(?:hour|hr|h|stunde|std|heure|hora|ora|uur|godz)|pro stunde|die stunde|stundenlohn|par heure|de l'heure|horaire|por hora|la hora|all'ora|orari|per uur|uurloon|za godzin|godzinow)/iu,
  ],
  ['week', /(?<![\p{L}])(?:per week|a week|weekly|pro woche|par semaine|por semana|a settimana|per week|tygodniowo)/iu],
  [
    'day',
    /(?<![\p{L}])(?:per day|a day|daily|day rate|pro tag|tagessatz|par jour|por día|al día|al giorno|per dag|por dia|dziennie)/iu,
  ],
]
const LEAST = 8
const AS_MUCH_AS_PAY = 1000
const [BEFORE, BEHIND] = [35, 20]

/** [M55] What would be paid, where a sentence speaks of pay and of one sum; several that differ are none. */
export function payIn(statements: readonly Statement[], { isOffer }: { isOffer: boolean }): StatedPay | null {
  const found = statements.flatMap((statement) => {
    const isAbout = ABOUT_PAY.test(statement.text)
    return [...statement.text.matchAll(PAY)].flatMap((match) => {
      const around = statement.text.slice(Math.max(0, match.index - BEFORE), match.index + match[0].length + BEHIND)
      if (OTHER_SUMS.test(around)) return []
      const pay = payOf(match, statement)
      // In an offer a sum that nothing else is said of is the pay.
      return pay !== null && (isAbout || (isOffer && (pay.min ?? 0) >= AS_MUCH_AS_PAY)) ? [pay] : []
    })
  })
  const [first, ...others] = found
  return first &&
    others.every(({ min, max, currency }) => min === first.min && max === first.max && currency === first.currency)
    ? first
    : null
}

function payOf(match: RegExpExecArray, { text, start }: Statement): StatedPay | null {
  const [whole, before, low = '', lowUnit, behind, highBefore, high, highUnit, highBehind] = match
  const sign = before ?? behind ?? highBefore ?? highBehind
  if (sign === undefined) return null
  const unit = lowUnit ?? highUnit
  const min = amountOf(low, unit)
  const max = high === undefined ? min : amountOf(high, highUnit ?? lowUnit)
  if (min === null || max === null || min < LEAST || max < min) return null
  const currency = CURRENCIES.find(([pattern]) => pattern.test(sign))?.[1] ?? null
  const period = periodOf(text)
  return {
    min,
    max,
    currency,
    period,
    at: { start: start + match.index, end: start + match.index + whole.trimEnd().length },
  }
}

function periodOf(text: string): PayPeriod | null {
  const periods = PERIODS.filter(([, pattern]) => pattern.test(text)).map(([period]) => period)
  return periods.length === 1 ? (periods[0] ?? null) : null
}

/** In whole units; null for cents, which pay is not kept in. */
function amountOf(text: string, unit: string | undefined): number | null {
  const whole = text.replace(/[.,]00$/, '')
  if (/[.,]\d{2}$/.test(whole)) return null
  const amount = Number(whole.replace(/[^\d]/g, ''))
  return unit === undefined ? amount : amount * 1000
}
