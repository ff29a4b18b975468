import { PasswordInput } from '@mantine/core'
import type { RefObject } from 'react'
import { text } from '../text.ts'

const words = text.accounts

interface PasswordFieldProps {
  field: RefObject<HTMLInputElement | null>
  kind: 'app_password' | 'password'
  error: string | null
}

/** Uncontrolled: what is typed here is in no state of the page. */
export function PasswordField({ field, kind, error }: PasswordFieldProps) {
  return (
    <PasswordInput
      ref={field}
      label={words.password[kind]}
      description={words.passwordAbout[kind]}
      error={error}
      aria-invalid={error !== null}
      required
      autoComplete="off"
      maxLength={4000}
      maw={460}
    />
  )
}
