import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { TodayStep } from '../../../api/today.ts'
import { api } from '../../client.ts'
import type { Dates } from '../../dates.ts'
import { text } from '../../text.ts'
import { Card } from '../../ui/card.tsx'
import { useWrite } from '../../undo.tsx'
import styles from './step-cards.module.css'
import { stepWords } from './step-words.ts'

const words = text.today

interface StepCardsProps {
  steps: readonly TodayStep[]
  dates: Dates
}

/** At most three, each with one thing to do and the way to put it off. */
export function StepCards({ steps, dates }: StepCardsProps) {
  if (steps.length === 0) return null
  return (
    <ol className={styles.steps} aria-label={words.steps}>
      {steps.map((step) => (
        <li key={step.key}>
          <StepCard step={step} dates={dates} />
        </li>
      ))}
    </ol>
  )
}

function StepCard({ step, dates }: { step: TodayStep; dates: Dates }) {
  const { title, about, action } = stepWords(step, dates)
  const postpone = useWrite((key: string) => api.today.postpone({ key }), { said: () => words.later(title) })
  return (
    <Card>
      <div className={styles.step}>
        <div>
          <h2 className={styles.title}>{title}</h2>
          {about && <p className={styles.about}>{about}</p>}
        </div>
        <div className={styles.actions}>
          <Button
            variant="subtle"
            color="gray"
            aria-label={`${words.notToday}: ${title}`}
            loading={postpone.isPending}
            onClick={() => postpone.mutate(step.key)}
          >
            {words.notToday}
          </Button>
          <Button renderRoot={(props) => <StepLink step={step} {...props} />}>{action}</Button>
        </div>
      </div>
    </Card>
  )
}

function StepLink({ step, ...props }: { step: TodayStep }) {
  if (step.applicationId === null) return <Link to="/inbox" {...props} />
  return <Link to="/applications/$id" params={{ id: step.applicationId }} {...props} />
}
