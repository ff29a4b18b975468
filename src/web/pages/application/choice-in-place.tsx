import { NativeSelect } from '@mantine/core'
import { InPlace } from './in-place.tsx'

interface ChoiceInPlaceProps<Option extends string> {
  label: string
  value: Option | null
  options: readonly Option[]
  labels: Record<Option, string>
  /** Named when "not known" may be chosen too. */
  unknown?: string
  onSave: (value: Option | null) => Promise<unknown>
}

/** A choice in its place: choosing saves, Escape or leaving it keeps what was there. */
export function ChoiceInPlace<Option extends string>(props: ChoiceInPlaceProps<Option>) {
  const { label, value, options, labels, unknown, onSave } = props
  return (
    <InPlace label={label} value={value === null ? null : labels[value]}>
      {(close) => (
        <NativeSelect
          aria-label={label}
          autoFocus
          value={value ?? ''}
          data={[
            ...(unknown === undefined ? [] : [{ value: '', label: unknown }]),
            ...options.map((option) => ({ value: option, label: labels[option] })),
          ]}
          onChange={(event) => {
            const chosen = event.currentTarget.value
            onSave(options.find((option) => option === chosen) ?? null).then(close, () => {})
          }}
          onBlur={close}
          onKeyDown={(event) => event.key === 'Escape' && close()}
        />
      )}
    </InPlace>
  )
}
