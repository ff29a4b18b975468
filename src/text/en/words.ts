import type { Channel, WorkMode } from '../../domain/application/application.ts'
import type { Ending } from '../../domain/application/closing.ts'
import type { Stage } from '../../domain/application/stage.ts'
import type { EventKind, InterviewState } from '../../domain/event.ts'
import type { MailKind } from '../../domain/mail-kind.ts'

/** The domain's closed sets, as a person reads them. */
export const words = {
  stage: {
    considered: 'Considering',
    applied: 'Applied',
    screening: 'Screening',
    interview: 'Interviewing',
    offer: 'Offer',
    accepted: 'Accepted',
  } satisfies Record<Stage, string>,
  ending: {
    rejection: 'They said no',
    role_closed: 'Role closed',
    withdrawal: 'Withdrawn',
    decline: 'Declined',
    acceptance: 'Accepted',
    filed_silent: 'Filed as silent',
  } satisfies Record<Ending, string>,
  event: {
    considered: 'Considered',
    outreach: 'They wrote first',
    sent: 'Sent',
    reopened: 'Reopened',
    acknowledgement: 'Receipt',
    update: 'Update',
    follow_up_sent: 'Follow-up sent',
    request: 'They asked for something',
    assessment: 'Assessment',
    interview: 'Interview',
    offer: 'Offer',
    rejection: 'They said no',
    role_closed: 'Role closed',
    withdrawal: 'Withdrawn',
    decline: 'Offer declined',
    acceptance: 'Offer accepted',
    filed_silent: 'Filed as silent',
    note: 'Note',
  } satisfies Record<EventKind, string>,
  interviewState: {
    planned: 'planned',
    moved: 'moved',
    cancelled: 'cancelled',
    happened: 'happened',
  } satisfies Record<InterviewState, string>,
  channel: {
    cold: 'Job board or cold',
    company_site: 'Company site',
    referral: 'Referral',
    recruiter: 'Recruiter or agency',
    direct: 'Direct outreach',
    event: 'Event',
    other: 'Other',
  } satisfies Record<Channel, string>,
  workMode: { onsite: 'On site', hybrid: 'Hybrid', remote: 'Remote' } satisfies Record<WorkMode, string>,
  mail: {
    acknowledgement: 'Receipt',
    update: 'Update',
    request: 'They ask for something',
    assessment: 'Assessment',
    interview: 'Interview',
    offer: 'Offer',
    rejection: 'A no',
    outreach: 'They wrote first',
    alert: 'Job alert',
    unrelated: 'Not about the search',
    application: 'Your application',
    follow_up: 'Your follow-up',
    withdrawal: 'You withdrew',
    acceptance: 'You accepted',
    decline: 'You declined',
    other: 'Something else of yours',
  } satisfies Record<MailKind, string>,
}
