import type { TodayStep } from '../../../api/today.ts'
import type { Dates } from '../../dates.ts'
import { text } from '../../text.ts'

const words = text.today

interface StepWords {
  title: string
  about: string | null
  action: string
}

/** What a step says of itself. */
export function stepWords({ kind, company, role, day, instant, count }: TodayStep, dates: Dates): StepWords {
  const who = company ?? ''
  const by = day === null ? '' : dates.near(day)
  switch (kind) {
    case 'offer_deadline':
      return { title: words.offerDeadline(who, by), about: words.offerDeadlineAbout, action: words.lookAtIt }
    case 'interview_soon': {
      const when = instant === null ? by : text.days.at(dates.near(dates.dayOf(instant)), dates.time(instant))
      return { title: words.interview(who, when), about: role, action: words.lookAtIt }
    }
    case 'assessment_due':
      return { title: words.assessment(who, by), about: words.assessmentAbout, action: words.lookAtIt }
    case 'posting_closes':
      return { title: words.posting(who, by), about: words.postingAbout, action: words.lookAtIt }
    case 'decisions':
      return { title: words.decisions(count ?? 0), about: words.decisionsAbout, action: words.openInbox }
  }
}
