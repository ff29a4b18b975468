import type { Beat, Story } from './story.ts'

/** The few that went further, or ended otherwise; each stands for something that happens in a real search. */
export const REMARKABLE_STORIES: readonly Story[] = [
  {
    beats: [
      ...applied(41),
      ...talk(30, 24, 1, 'First call'),
      ...talk(20, 15, 2, 'Case study with the team'),
      offer(2, 5),
    ],
    channel: 'referral',
    tags: ['dream'],
  },
  {
    beats: [
      ...applied(72),
      ...talk(62, 57, 1, 'First call'),
      ...talk(52, 47, 2, 'Meeting the team'),
      offer(40, -33),
      { ago: 36, kind: 'decline', note: 'Two days a week in an office ninety minutes away. Parted on good terms.' },
    ],
    channel: 'recruiter',
  },
  { beats: [...applied(15), plannedTalk(4, 1, 1, 'First call')], channel: 'company_site', tags: ['near home'] },
  {
    beats: [
      ...applied(33),
      ...talk(24, 18, 1, 'First call'),
      plannedTalk(9, 2, 2, 'Team interview'),
      movedTalk(3, 6, 2),
    ],
    channel: 'direct',
  },
  {
    beats: [...applied(19), plannedTalk(10, -3, 1, 'First call'), cancelledTalk(5, -3, 1)],
  },
  {
    beats: [...applied(50), ...talk(40, 35, 1, 'First call'), letterBeat(28, 'rejection', 'rejection_after_interview')],
  },
  {
    beats: [...applied(88), ...talk(79, 74, 1, 'First call'), letterBeat(70, 'rejection', 'rejection_after_interview')],
    channel: 'recruiter',
  },
  {
    beats: [
      ...applied(97),
      ...talk(86, 80, 1, 'First call'),
      ...talk(75, 68, 2, 'Case study'),
      ...talk(64, 59, 3, 'Managing director'),
      letterBeat(52, 'rejection', 'rejection_after_interview'),
      { ago: 51, kind: 'note', note: 'They said to try again next year. The case study is worth keeping.' },
    ],
    channel: 'referral',
    tags: ['dream'],
  },
  {
    beats: [
      ...applied(66),
      { ...letterBeat(58, 'assessment', 'assessment'), deadlineIn: -51 },
      letterBeat(44, 'rejection', 'rejection'),
    ],
  },
  { beats: [...applied(12), { ...letterBeat(3, 'assessment', 'assessment'), deadlineIn: 4 }] },
  { beats: [...applied(60), letterBeat(39, 'role_closed', 'role_closed')] },
  { beats: [...applied(81), ...talk(70, 66, 1, 'First call'), letterBeat(55, 'role_closed', 'role_closed')] },
  {
    beats: [
      ...applied(58),
      ...talk(49, 45, 1, 'First call'),
      { ago: 44, kind: 'withdrawal', note: 'Mostly night shifts, which the posting did not say.' },
    ],
  },
  { beats: [considered(2, 3)], channel: 'company_site', tags: ['public good'] },
  { beats: [considered(5, 9)], channel: 'cold' },
  { beats: [considered(1, null)], channel: 'event' },
  {
    name: 'first try',
    beats: [...applied(112), letterBeat(98, 'rejection', 'rejection')],
  },
  { follows: 'first try', beats: [...applied(8)], channel: 'referral' },
  {
    beats: [
      letterBeat(27, 'outreach', 'outreach'),
      { ago: 25, kind: 'sent', note: 'Sent the résumé after a short call.' },
      letterBeat(13, 'request', 'request'),
    ],
    channel: 'recruiter',
  },
]

function applied(ago: number): Beat[] {
  return [{ ago, kind: 'sent' }, letterBeat(ago, 'acknowledgement', 'acknowledgement')]
}

/** An invitation and the interview itself, which took place. */
function talk(invitedAgo: number, heldAgo: number, round: number, label: string): Beat[] {
  const interview = { key: `round-${round}`, round, label, startsIn: -heldAgo }
  return [
    { ...letterBeat(invitedAgo, 'interview', 'interview'), interview: { ...interview, state: 'planned' } },
    { ago: heldAgo, kind: 'interview', interview: { ...interview, state: 'happened' } },
  ]
}

function plannedTalk(invitedAgo: number, startsIn: number, round: number, label: string): Beat {
  const interview = { key: `round-${round}`, state: 'planned' as const, round, label, startsIn }
  return { ...letterBeat(invitedAgo, 'interview', 'interview'), interview }
}

function movedTalk(ago: number, startsIn: number, round: number): Beat {
  const interview = { key: `round-${round}`, state: 'moved' as const, round, label: 'Team interview', startsIn }
  return { ...letterBeat(ago, 'interview', 'interview_moved'), interview }
}

function cancelledTalk(ago: number, startsIn: number, round: number): Beat {
  const interview = { key: `round-${round}`, state: 'cancelled' as const, round, label: 'First call', startsIn }
  return { ...letterBeat(ago, 'interview', 'interview_cancelled'), interview }
}

function offer(ago: number, deadlineIn: number): Beat {
  return { ...letterBeat(ago, 'offer', 'offer'), deadlineIn }
}

function considered(ago: number, deadlineIn: number | null): Beat {
  return { ago, kind: 'considered', ...(deadlineIn === null ? {} : { deadlineIn }) }
}

function letterBeat(ago: number, kind: Beat['kind'], letter: NonNullable<Beat['letter']>): Beat {
  return { ago, kind, letter }
}
