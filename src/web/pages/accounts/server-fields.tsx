import { NumberInput, Select, TextInput } from '@mantine/core'
import { SECURITIES } from '../../../domain/account.ts'
import { text } from '../../text.ts'
import styles from './server-fields.module.css'
import type { ServerForm } from './server-form.ts'

const words = text.accounts
const CHOICES = SECURITIES.map((value) => ({ value, label: words.securities[value] }))

interface ServerFieldsProps {
  form: ServerForm
  onChange: (change: Partial<ServerForm>) => void
  /** Why nobody could be asked there. */
  error: string | null
}

export function ServerFields({ form: { host, port, security, userName }, onChange, error }: ServerFieldsProps) {
  return (
    <div className={styles.fields}>
      <TextInput
        className={styles.wide}
        label={words.host}
        error={error}
        value={host}
        required
        maxLength={253}
        spellCheck={false}
        onChange={(event) => onChange({ host: event.currentTarget.value.trim() })}
      />
      <NumberInput
        label={words.port}
        value={port}
        required
        min={1}
        max={65_535}
        allowDecimal={false}
        hideControls
        onChange={(value) => typeof value === 'number' && onChange({ port: value })}
      />
      <Select
        label={words.security}
        data={CHOICES}
        value={security}
        allowDeselect={false}
        onChange={(value) => onChange({ security: SECURITIES.find((each) => each === value) ?? security })}
      />
      <TextInput
        className={styles.wide}
        label={words.userName}
        value={userName}
        required
        maxLength={320}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => onChange({ userName: event.currentTarget.value })}
      />
    </div>
  )
}
