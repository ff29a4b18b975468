import { Button, Group } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ProposalView } from '../../../api/inbox.ts'
import { ask } from '../../client.ts'
import { MessageText } from '../../mail/message-text.tsx'
import { OpenIn } from '../../mail/open-in.tsx'
import { useDates } from '../../queries.ts'
import { text } from '../../text.ts'
import { AsyncPanel } from '../../ui/async-panel.tsx'
import { Card } from '../../ui/card.tsx'
import { KeyHint } from '../../ui/key-hint.tsx'
import { useKeys } from '../../ui/use-keys.ts'
import { CorrectionForm } from './correction-form.tsx'
import styles from './single-decision.module.css'
import { useDecide } from './use-decide.ts'
import { WhatWouldChange } from './what-would-change.tsx'

const words = text.inbox

/** One message with its evidence marked, the change that it suggests, and the three answers to it. */
export function SingleDecision({ proposal }: { proposal: ProposalView }) {
  const { id, messageId, from, subject, day, evidence } = proposal
  const dates = useDates()
  const [isCorrecting, setCorrecting] = useState(false)
  const { accept, dismiss, isDeciding } = useDecide(proposal)
  const correct = () => setCorrecting(true)
  useKeys({ a: () => accept(), c: correct, x: dismiss })

  return (
    <Card selected>
      <header className={styles.head}>
        <h2>{subject ?? (messageId === null ? proposal.company : words.noSubject)}</h2>
        <p>
          {from !== null && `${words.from(from)} · `}
          {dates.day(day)}
        </p>
      </header>
      <div className={styles.columns}>
        {messageId === null ? (
          <p className={styles.soft}>{words.kept}</p>
        ) : (
          <Message messageId={messageId} evidence={evidence} />
        )}
        <aside className={styles.change}>
          {isCorrecting ? (
            <CorrectionForm
              key={id}
              proposal={proposal}
              isSaving={isDeciding}
              onSave={accept}
              onCancel={() => setCorrecting(false)}
            />
          ) : (
            <>
              <WhatWouldChange proposal={proposal} />
              <Group gap="xs" mt="md">
                <Button
                  loading={isDeciding}
                  onClick={() => accept()}
                  aria-keyshortcuts="a"
                  rightSection={<KeyHint name="a" />}
                >
                  {words.accept}
                </Button>
                <Button variant="light" onClick={correct} aria-keyshortcuts="c" rightSection={<KeyHint name="c" />}>
                  {words.correct}
                </Button>
                <Button
                  variant="subtle"
                  color="gray"
                  onClick={dismiss}
                  aria-keyshortcuts="x"
                  rightSection={<KeyHint name="x" />}
                >
                  {proposal.eventKind === 'filed_silent' ? words.keepOpen : words.notMine}
                </Button>
              </Group>
            </>
          )}
        </aside>
      </div>
    </Card>
  )
}

function Message({ messageId, evidence }: { messageId: string; evidence: ProposalView['evidence'] }) {
  const message = useQuery(ask.messages.get.queryOptions({ input: { id: messageId } }))
  return (
    <AsyncPanel query={message} lines={6}>
      {({ text: body, openIn }) => (
        <div>
          <div className={styles.message}>
            <MessageText text={body} evidence={evidence} />
          </div>
          <OpenIn link={openIn} />
        </div>
      )}
    </AsyncPanel>
  )
}
