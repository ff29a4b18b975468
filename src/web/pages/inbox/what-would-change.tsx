import { Link } from '@tanstack/react-router'
import type { ProposalView } from '../../../api/inbox.ts'
import { Why } from '../../mail/why.tsx'
import { useDates } from '../../queries.ts'
import { text } from '../../text.ts'
import styles from './what-would-change.module.css'

const words = text.inbox
const FAIRLY_SURE = 0.75

/** The event that would be added and the application that it would be added to, with how sure that is, in words. */
export function WhatWouldChange({ proposal }: { proposal: ProposalView }) {
  const { eventKind, day, application, company, role, candidates } = proposal
  const dates = useDates()
  return (
    <div className={styles.change}>
      <h3>{words.wouldChange}</h3>
      <p className={styles.event}>{words.adds(text.words.event[eventKind], dates.day(day))}</p>
      <p className={styles.label}>{application ? words.toApplication : words.newApplication}</p>
      <p>
        {application ? (
          <Link to="/applications/$id" params={{ id: application.id }}>
            {words.onApplication(application.company, application.role)}
          </Link>
        ) : (
          words.onApplication(company || words.unknownCompany, role)
        )}
      </p>
      <HowSure proposal={proposal} />
      {proposal.messageId !== null && proposal.mailKind !== null && (
        <Why messageId={proposal.messageId} kind={proposal.mailKind} />
      )}
      {candidates.length > 0 && (
        <p className={styles.soft}>
          {words.mayBeAbout} {candidates.map((each) => words.onApplication(each.company, each.role)).join('; ')}.
        </p>
      )}
    </div>
  )
}

function HowSure({ proposal: { mailKind, confidence, runnerUp } }: { proposal: ProposalView }) {
  if (mailKind === null || confidence === null) return null
  const name = text.words.mail[mailKind]
  return (
    <p className={styles.soft}>
      {confidence >= FAIRLY_SURE ? words.fairlySure(name) : words.notSure(name)}
      {runnerUp !== null && ` ${words.runnerUp(runnerUp, text.words.mail[runnerUp])}`}
    </p>
  )
}
