import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { refresh } from '../queries.ts'

/** Reads the whole page again when the server answers again, so that nobody has to press "Try again". */
export function useComeBack(isAway: boolean): void {
  const client = useQueryClient()
  const wasAway = useRef(false)
  useEffect(() => {
    if (!isAway && wasAway.current) void refresh(client)
    wasAway.current = isAway
  }, [isAway, client])
}
