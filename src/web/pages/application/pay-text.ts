import type { Pay } from '../../../domain/event.ts'
import { text } from '../../text.ts'

const words = text.application.pay

/** "€60,000 to €70,000 a year"; null when no amount is known. */
export function payText(pay: Pay | null): string | null {
  if (!pay) return null
  const { min, max, currency, period } = pay
  const amount = rangeText(min, max, (value) => money(value, currency))
  if (amount === null) return null
  return period === null ? amount : words.per(amount, words.periods[period])
}

function rangeText(min: number | null, max: number | null, shown: (value: number) => string): string | null {
  if (min === null) return max === null ? null : words.upTo(shown(max))
  if (max === null) return words.from(shown(min))
  return min === max ? shown(min) : words.between(shown(min), shown(max))
}

function money(value: number, currency: string | null): string {
  if (currency === null) return new Intl.NumberFormat('en').format(value)
  return new Intl.NumberFormat('en', { style: 'currency', currency, maximumFractionDigits: 0 }).format(value)
}
