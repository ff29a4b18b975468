import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import type { AccountView } from '../../api/accounts.ts'
import type { RefusalCode } from '../../domain/errors.ts'
import { problemOf } from '../problem.ts'

/**
 * Signing in with a password. It is nowhere but in its field: what a mutation is called with would stay in the page's memory for
 * minutes, so it is read from there at the last moment, and the field is emptied once it held.
 */
export function useSignIn(
  signIn: (password: string) => Promise<AccountView>,
  onSignedIn: (account: AccountView) => void,
  onRefused: (code: RefusalCode) => void = () => {},
) {
  const field = useRef<HTMLInputElement>(null)
  const mutation = useMutation({
    mutationFn: () => signIn(field.current?.value ?? ''),
    gcTime: 0,
    onSuccess: (account) => {
      if (field.current) field.current.value = ''
      onSignedIn(account)
    },
    onError: (error) => {
      const problem = problemOf(error)
      if (problem.kind !== 'refused') return
      if (problem.code === 'mailbox_refused') field.current?.focus()
      onRefused(problem.code)
    },
  })
  const problem = mutation.error === null ? null : problemOf(mutation.error)
  return {
    field,
    submit: () => mutation.mutate(),
    isPending: mutation.isPending,
    code: problem?.kind === 'refused' ? problem.code : null,
    sentence: problem?.sentence ?? null,
  }
}
