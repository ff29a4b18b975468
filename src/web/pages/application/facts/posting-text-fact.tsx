import { Button, Group, Modal, Stack, Textarea } from '@mantine/core'
import { useState } from 'react'
import { MessageText } from '../../../mail/message-text.tsx'
import { text } from '../../../text.ts'
import { InPlace } from '../in-place.tsx'

const words = text.application.facts

interface PostingTextFactProps {
  posting: string | null
  onSave: (posting: string | null) => Promise<unknown>
}

/** The posting as it was: a copy, because the page of the company will be gone one day. */
export function PostingTextFact({ posting, onSave }: PostingTextFactProps) {
  const [isReading, setIsReading] = useState(false)
  const length = posting === null ? null : words.postingLength(posting.split(/\s+/u).filter(Boolean).length)
  return (
    <>
      <InPlace label={words.postingText} value={length}>
        {(close) => <PostingField posting={posting} onSave={onSave} close={close} />}
      </InPlace>
      {posting !== null && (
        <Button variant="subtle" size="compact-sm" ml="xs" onClick={() => setIsReading(true)}>
          {words.readPosting}
        </Button>
      )}
      <Modal opened={isReading} onClose={() => setIsReading(false)} title={words.postingText} size="lg">
        <MessageText text={posting ?? ''} evidence={[]} />
      </Modal>
    </>
  )
}

function PostingField({ posting, onSave, close }: PostingTextFactProps & { close: () => void }) {
  const [typed, setTyped] = useState(posting ?? '')
  return (
    <Stack gap="xs">
      <Textarea
        aria-label={words.postingText}
        autoFocus
        autosize
        minRows={4}
        maxRows={16}
        maxLength={200_000}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && close()}
      />
      <Group gap="xs" justify="flex-end">
        <Button variant="subtle" size="compact-md" onClick={close}>
          {words.cancel}
        </Button>
        <Button size="compact-md" onClick={() => onSave(typed.trim() || null).then(close, () => {})}>
          {words.save}
        </Button>
      </Group>
    </Stack>
  )
}
