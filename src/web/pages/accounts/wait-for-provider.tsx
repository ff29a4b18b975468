import { Button } from '@mantine/core'
import { useEffect, useEffectEvent, useState } from 'react'
import { api } from '../../client.ts'
import { problemOf } from '../../problem.ts'
import { text } from '../../text.ts'
import { refusalOf } from '../import/refusal-of.ts'
import styles from './connect-mailbox.module.css'

const words = text.accounts

interface WaitForProviderProps {
  id: string
  /** The provider's own page. */
  url: string
  onConnected: (accountId: string) => void
  onAgain: () => void
}

/** The person signs in on the provider's page; this one hears what came of it. */
export function WaitForProvider({ id, url, onConnected, onAgain }: WaitForProviderProps) {
  const [problem, setProblem] = useState<string | null>(null)
  const connected = useEffectEvent(onConnected)
  useEffect(() => {
    const leaving = new AbortController()
    const follow = async () => {
      for await (const outcome of await api.accounts.watchOAuth({ id }, { signal: leaving.signal })) {
        if (outcome.kind === 'connected') connected(outcome.accountId)
        if (outcome.kind === 'refused') setProblem(problemOf(refusalOf({ refusal: outcome })).sentence)
      }
    }
    follow().catch((error: unknown) => leaving.signal.aborted || setProblem(problemOf(error).sentence))
    return () => leaving.abort()
  }, [id])

  return (
    <div className={styles.form}>
      {problem === null ? (
        <>
          <a href={url} target="_blank" rel="noopener noreferrer">
            {words.openProvider(new URL(url).host)}
          </a>
          <p className={styles.soft}>{words.waitingForProvider}</p>
        </>
      ) : (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      <div className={styles.submit}>
        <Button variant="subtle" onClick={onAgain}>
          {words.again}
        </Button>
      </div>
    </div>
  )
}
