import { NativeSelect, NumberInput, SimpleGrid, TextInput } from '@mantine/core'
import { PAY_PERIODS, type Pay } from '../../../domain/event.ts'
import { text } from '../../text.ts'

const words = text.application.pay

export const NO_PAY: Pay = { min: null, max: null, currency: null, period: 'year' }

interface PayFieldsProps {
  pay: Pay
  onChange: (pay: Pay) => void
  /** Whether the first field takes the focus. */
  isFirst?: boolean
}

/** From, to, currency and period; what is wrong is said where it is. */
export function PayFields({ pay, onChange, isFirst = false }: PayFieldsProps) {
  const problem = payProblem(pay)
  const amount = (value: string | number) => (value === '' ? null : Number(value))
  return (
    <SimpleGrid cols={2} spacing="xs" verticalSpacing="xs">
      <NumberInput
        label={words.min}
        min={0}
        hideControls
        autoFocus={isFirst}
        value={pay.min ?? ''}
        onChange={(min) => onChange({ ...pay, min: amount(min) })}
      />
      <NumberInput
        label={words.max}
        min={0}
        hideControls
        value={pay.max ?? ''}
        error={problem === 'order' && words.maxBelowMin}
        onChange={(max) => onChange({ ...pay, max: amount(max) })}
      />
      <TextInput
        label={words.currency}
        placeholder={words.currencyHint}
        maxLength={3}
        value={pay.currency ?? ''}
        error={problem === 'currency' && words.currencyInvalid}
        onChange={(event) => onChange({ ...pay, currency: event.currentTarget.value.toUpperCase() || null })}
      />
      <NativeSelect
        label={words.period}
        value={pay.period ?? ''}
        onChange={(event) => {
          const chosen = event.currentTarget.value
          onChange({ ...pay, period: PAY_PERIODS.find((period) => period === chosen) ?? null })
        }}
        data={[
          { value: '', label: words.noPeriod },
          ...PAY_PERIODS.map((period) => ({ value: period, label: words.periods[period] })),
        ]}
      />
    </SimpleGrid>
  )
}

/** What keeps this pay from being stored, if anything. */
export function payProblem({ min, max, currency }: Pay): 'order' | 'currency' | null {
  if (min !== null && max !== null && max < min) return 'order'
  return currency !== null && !/^[A-Z]{3}$/u.test(currency) ? 'currency' : null
}
