import { Button, Group, Stack } from '@mantine/core'
import { useState } from 'react'
import type { Pay } from '../../../../domain/event.ts'
import { text } from '../../../text.ts'
import { InPlace } from '../in-place.tsx'
import { NO_PAY, PayFields, payProblem } from '../pay-fields.tsx'
import { payText } from '../pay-text.ts'

const words = text.application.facts

interface PayFactProps {
  pay: Pay | null
  onSave: (pay: Pay | null) => Promise<unknown>
}

export function PayFact({ pay, onSave }: PayFactProps) {
  return (
    <InPlace label={words.pay} value={payText(pay)}>
      {(close) => <PayForm pay={pay} onSave={onSave} close={close} />}
    </InPlace>
  )
}

function PayForm({ pay, onSave, close }: PayFactProps & { close: () => void }) {
  const [typed, setTyped] = useState(pay ?? NO_PAY)
  const isEmpty = typed.min === null && typed.max === null
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (payProblem(typed) === null) onSave(isEmpty ? null : typed).then(close, () => {})
      }}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <Stack gap="xs">
        <PayFields pay={typed} onChange={setTyped} isFirst />
        <Group gap="xs" justify="flex-end">
          <Button variant="subtle" size="compact-md" onClick={close}>
            {words.cancel}
          </Button>
          <Button type="submit" size="compact-md">
            {words.save}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
