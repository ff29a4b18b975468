import { Button, Collapse } from '@mantine/core'
import { IconMail } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { ask } from '../../../client.ts'
import { MessageText } from '../../../mail/message-text.tsx'
import { OpenIn } from '../../../mail/open-in.tsx'
import { Why } from '../../../mail/why.tsx'
import { text } from '../../../text.ts'
import { AsyncPanel } from '../../../ui/async-panel.tsx'
import type { TimelineItem } from './days-of.ts'
import classes from './timeline.module.css'

const words = text.application.timeline

interface EventMessageProps {
  id: string
  message: TimelineItem['message']
}

/** The message that an event was read in; its text is asked for when it is opened. */
export function EventMessage({ id, message }: EventMessageProps) {
  const [isOpen, setIsOpen] = useState(false)
  const panel = useId()
  if (!message) return <div className={classes.detail}>{words.messageGone}</div>
  return (
    <>
      <Button
        variant="subtle"
        size="compact-sm"
        className={classes.message}
        leftSection={<IconMail size={14} aria-hidden />}
        aria-expanded={isOpen}
        aria-controls={panel}
        title={isOpen ? words.hideMessage : words.showMessage}
        onClick={() => setIsOpen(!isOpen)}
      >
        {message.subject === '' ? words.fromMessage : message.subject}
      </Button>
      <Collapse expanded={isOpen} id={panel}>
        {isOpen && <Message id={id} />}
      </Collapse>
    </>
  )
}

function Message({ id }: { id: string }) {
  const query = useQuery(ask.messages.get.queryOptions({ input: { id } }))
  return (
    <div className={classes.letter}>
      <AsyncPanel query={query}>
        {({ from, text: body, understanding, openIn }) => (
          <>
            <div className={classes.detail}>{words.messageFrom(from)}</div>
            <MessageText text={body} evidence={understanding.evidence} />
            <Why messageId={id} kind={understanding.kind} />
            <OpenIn link={openIn} />
          </>
        )}
      </AsyncPanel>
    </div>
  )
}
