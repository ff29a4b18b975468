import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { AccountSuggestion } from '../../../api/accounts.ts'
import { text } from '../../text.ts'
import styles from './connect-mailbox.module.css'
import { SuggestedWay } from './suggested-way.tsx'
import { useSuggestion } from './use-suggestion.ts'

const words = text.accounts

/** The address first: it decides what has to be done. */
export function ConnectMailbox() {
  const [typed, setTyped] = useState('')
  const [refused, setRefused] = useState<{ address: string; sentence: string } | null>(null)
  const { address, suggestion } = useSuggestion(typed)
  return (
    <>
      <TextInput
        className={styles.address}
        type="email"
        label={words.address}
        description={words.addressAbout}
        error={refused?.address === typed.trim() ? refused.sentence : null}
        value={typed}
        maxLength={320}
        autoComplete="email"
        inputMode="email"
        spellCheck={false}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <div aria-live="polite">{suggestion && <p className={styles.found}>{found(suggestion)}</p>}</div>
      {suggestion && (
        <SuggestedWay
          // Another server starts with fields of its own.
          key={`${suggestion.provider} ${suggestion.server?.host}`}
          address={address}
          suggestion={suggestion}
          onKnown={() => setRefused({ address, sentence: words.already })}
        />
      )}
    </>
  )
}

function found({ provider, signIn, minutes }: AccountSuggestion): string {
  if (provider === null) return words.unknown(minutes)
  return signIn === 'none' ? words.closed(providerName(provider)) : words.found(providerName(provider), minutes)
}

function providerName(provider: string): string {
  return Object.entries(words.providers).find(([id]) => id === provider)?.[1] ?? provider
}
