import type { Application, Channel } from '../../domain/application/application.ts'
import type { Day, Instant } from '../../domain/day.ts'
import type { InterviewWord, Pay, TimelineEvent } from '../../domain/event.ts'
import type { Message } from '../../domain/message.ts'
import type { Chance } from './chance.ts'
import type { ExampleCompany } from './companies.ts'
import type { ExampleApplication } from './example-application.ts'
import type { LetterKind } from './letters.ts'
import { FOUND_AT, PEOPLE, RESUMES, ROLES, TAGS } from './roles.ts'
import { stableId } from './stable-id.ts'
import type { Beat, Story } from './story.ts'
import { workingDay } from './working-day.ts'
import { writtenLetter } from './written-letter.ts'

export interface Setting {
  company: ExampleCompany
  previousId: string | null
  searchId: string
  today: Day
  connectedOn: Day
  by: Chance
}

/** Turns a story into an application with its timeline and letters. */
export function tell(story: Story, setting: Setting): ExampleApplication {
  const application = cast(story, setting)
  const person = setting.by.pick(PEOPLE)
  const events: TimelineEvent[] = []
  const messages: Message[] = []
  for (const beat of story.beats) {
    const at = momentOf(beat, setting)
    const message = beat.letter ? letterOf(beat, beat.letter, application, person, setting) : null
    if (message) messages.push(message)
    events.push(eventOf(beat, at, message, person, setting))
  }
  return { application, events, messages }
}

function cast(story: Story, { company, previousId, searchId, today, by }: Setting): Application {
  const place = company.place === 'Remote' ? null : company.place
  const first = story.beats[0]?.ago ?? 0
  const createdAt = `${workingDay(today, -first)}T18:${twoDigits(by.between(0, 59))}:00.000Z`
  return {
    id: stableId(createdAt, by),
    searchId,
    company: company.name,
    role: by.pick(ROLES[company.language]),
    postingUrl: `https://jobs.${company.domain}/${by.between(1000, 9999)}`,
    postingText: null,
    place,
    workMode: place === null ? 'remote' : by.pick(['hybrid', 'hybrid', 'onsite', 'remote']),
    pay: payOf(by),
    channel: story.channel ?? by.pick<Channel>(['cold', 'cold', 'cold', 'company_site', 'company_site', 'other']),
    whereFound: by.happens(85) ? by.pick(FOUND_AT) : null,
    resumeVersion: by.pick(RESUMES),
    tags: story.tags ?? (by.happens(25) ? [by.pick(TAGS)] : []),
    previousId,
    createdAt,
  }
}

function payOf(by: Chance): Pay | null {
  if (!by.happens(35)) return null
  const min = by.between(48, 68) * 1000
  return { min, max: min + by.between(4, 14) * 1000, currency: 'EUR', period: 'year' }
}

function letterOf(beat: Beat, kind: LetterKind, about: Application, person: string, setting: Setting): Message {
  const { company, by, today } = setting
  const sentAt = momentOf(beat, setting)
  const when = beat.interview ? interviewStart(beat.interview.startsIn, setting) : sentAt
  const deadline = workingDay(today, beat.deadlineIn ?? 7)
  const isHistory = sentAt.slice(0, 10) < setting.connectedOn
  const words = { company, role: about.role, person, when: spoken(when), deadline }
  const occasion = { ...words, sentAt, applicationId: about.id, isHistory }
  return writtenLetter(kind, { ...occasion, confidence: by.between(90, 99) }, by)
}

function eventOf(
  beat: Beat,
  instant: Instant,
  message: Message | null,
  person: string,
  setting: Setting,
): TimelineEvent {
  const id = stableId(instant, setting.by)
  const isOffer = beat.kind === 'offer'
  return {
    id,
    kind: beat.kind,
    day: instant.slice(0, 10),
    instant: message ? message.sentAt : null,
    origin: message ? 'message' : 'hand',
    factKey: message ? `mail:${message.fingerprint}:${beat.kind}` : `hand:${id}`,
    messageId: message?.id ?? null,
    interview: beat.interview ? wordOf(beat.interview, person, setting) : null,
    amount: isOffer ? { min: 64_000, max: null, currency: 'EUR', period: 'year' } : null,
    deadline: beat.deadlineIn === undefined ? null : workingDay(setting.today, beat.deadlineIn),
    note: beat.note ?? null,
  }
}

function wordOf(said: NonNullable<Beat['interview']>, person: string, setting: Setting): InterviewWord {
  const { startsIn, ...word } = said
  return { ...word, start: interviewStart(startsIn, setting), place: 'Video call', withWhom: person }
}

// Both words about one interview must name the same hour, so it hangs on the day alone.
function interviewStart(startsIn: number, { today }: Setting): Instant {
  return `${workingDay(today, startsIn)}T${twoDigits(9 + (Math.abs(startsIn) % 5))}:30:00.000Z`
}

// Within a day, what comes by mail comes in the morning after it was sent: the hour grows with the beat's place.
function momentOf(beat: Beat, { today }: Setting): Instant {
  const hour = beat.letter === 'acknowledgement' ? 15 : 8 + (beat.ago % 6)
  return `${workingDay(today, -beat.ago)}T${twoDigits(hour)}:${twoDigits((beat.ago * 7) % 60)}:00.000Z`
}

function spoken(at: Instant): string {
  return `${at.slice(0, 10)}, ${at.slice(11, 16)}`
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
