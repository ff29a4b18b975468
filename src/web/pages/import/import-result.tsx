import { Button, Group } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ImportView } from '../../../api/imports.ts'
import { problemOf } from '../../problem.ts'
import { text } from '../../text.ts'
import { Card } from '../../ui/card.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import styles from './progress.module.css'
import { refusalOf } from './refusal-of.ts'

const words = text.importing

interface ImportResultProps {
  view: ImportView
  onAnother: (() => void) | null
}

/** What came of it, in plain words, and where to go from here. */
export function ImportResult({ view, onAnother }: ImportResultProps) {
  const { title, sentence, more } = outcome(view)
  return (
    <>
      <PageHeader title={title} sub={view.fileName} />
      <Card>
        <p className={styles.say}>{sentence}</p>
        {more && <p className={styles.soft}>{more}</p>}
        <Group mt="lg" gap="xs">
          {view.applicationsFound + view.eventsApplied > 0 && (
            <Button renderRoot={(props) => <Link to="/applications" {...props} />}>{words.seeApplications}</Button>
          )}
          {view.decisionsWaiting > 0 && (
            <Button variant="light" renderRoot={(props) => <Link to="/inbox" {...props} />}>
              {words.seeInbox}
            </Button>
          )}
          {onAnother !== null && (
            <Button variant="subtle" onClick={onAnother}>
              {words.another}
            </Button>
          )}
        </Group>
      </Card>
    </>
  )
}

interface Outcome {
  title: string
  sentence: string
  more?: string
}

function outcome(view: ImportView): Outcome {
  const { state, messagesRead, jobMessages, alreadyKnown, applicationsFound, decisionsWaiting } = view
  if (state === 'failed') {
    const why = problemOf(refusalOf(view)).sentence
    return { title: words.failedTitle, sentence: why, more: words.failedKept(messagesRead) }
  }
  const ofAccount = view.accountId === null ? words : text.accounts
  if (state === 'cancelled') return { title: words.cancelledTitle, sentence: ofAccount.cancelled(messagesRead) }
  const read = words.read(messagesRead)
  const more = words.doneDecisions(decisionsWaiting)
  // An import that goes on after it was cancelled may read nothing more, and still puts in order what was read before.
  if (jobMessages === 0 && applicationsFound > 0)
    return { title: words.doneTitle, sentence: words.doneFromBefore(applicationsFound), more }
  if (jobMessages === 0 && alreadyKnown > 0) return { title: words.doneNothingTitle, sentence: words.doneNothing(read) }
  if (jobMessages === 0) return { title: words.doneNoMailTitle, sentence: ofAccount.doneNoMail(read) }
  return {
    title: words.doneTitle,
    sentence:
      applicationsFound === 0
        ? words.doneUpdates(jobMessages, messagesRead)
        : words.doneSentence(applicationsFound, jobMessages, messagesRead),
    more,
  }
}
