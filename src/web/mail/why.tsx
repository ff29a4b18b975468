import { Button, Collapse } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import type { WhyView } from '../../api/messages.ts'
import type { MailKind } from '../../domain/mail-kind.ts'
import { ask } from '../client.ts'
import { text } from '../text.ts'
import { AsyncPanel } from '../ui/async-panel.tsx'
import styles from './why.module.css'

const words = text.mail.why

/** Why a message is taken for what it is, in plain words; worked out when somebody asks. */
export function Why({ messageId, kind }: { messageId: string; kind: MailKind }) {
  const [isOpen, setOpen] = useState(false)
  const panel = useId()
  return (
    <div>
      <Button
        variant="subtle"
        size="compact-sm"
        className={styles.button}
        aria-expanded={isOpen}
        aria-controls={panel}
        onClick={() => setOpen(!isOpen)}
      >
        {words.ask}
      </Button>
      <Collapse expanded={isOpen} id={panel}>
        {isOpen && <Reasons messageId={messageId} kind={kind} />}
      </Collapse>
    </div>
  )
}

function Reasons({ messageId, kind }: { messageId: string; kind: MailKind }) {
  const query = useQuery(ask.messages.why.queryOptions({ input: { id: messageId } }))
  return (
    <AsyncPanel query={query} lines={3}>
      {(why) => (
        <ul className={styles.reasons}>
          {sentencesOf(why, kind).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </AsyncPanel>
  )
}

function sentencesOf(why: WhyView, kind: MailKind): string[] {
  return [
    why.isTaught ? words.taught : null,
    why.words.length > 0 ? words.rests(why.words) : words.wholly(text.words.mail[kind]),
    why.without === null ? null : words.without(text.words.mail[why.without]),
    why.sender === null ? null : words.sender[why.sender](why.senderDomain ?? ''),
    words.authentication[why.authentication],
    words.language(languageName(why.language)),
  ].filter((sentence) => sentence !== null)
}

function languageName(code: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code
}
