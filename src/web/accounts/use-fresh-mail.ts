import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { refresh } from '../queries.ts'
import { useAccounts } from './use-accounts.ts'

/** Reads the whole page again when a mailbox was looked through, or began or ended anything. */
export function useFreshMail(): void {
  const client = useQueryClient()
  const { data } = useAccounts()
  const seen = data?.map(({ id, readAt, state }) => `${id} ${readAt} ${state.kind}`).join('\n')
  const before = useRef(seen)
  useEffect(() => {
    if (before.current !== undefined && seen !== before.current) void refresh(client)
    before.current = seen
  }, [seen, client])
}
