import { Button } from '@mantine/core'
import type { ErrorComponentProps } from '@tanstack/react-router'
import { text } from '../../text.ts'
import { TroubleState } from './trouble-state.tsx'

const words = text.problem

/** What the router shows when a page threw: a fault of ours, or its script could not be fetched. */
export function TroublePage({ reset }: ErrorComponentProps) {
  return (
    <TroubleState title={words.brokenTitle} what={words.brokenWhat}>
      <Button
        onClick={() => {
          reset()
          location.reload()
        }}
      >
        {words.tryAgain}
      </Button>
    </TroubleState>
  )
}
