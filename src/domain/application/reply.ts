import type { EventKind } from '../event.ts'
import type { Timeline } from './timeline.ts'

/** What an application came to on their side so far; null while nothing that counts as an answer came. */
export const REPLIES = ['conversation', 'no'] as const
export type Reply = (typeof REPLIES)[number]

const TOWARDS: readonly EventKind[] = ['request', 'assessment', 'interview', 'offer', 'decline', 'acceptance']
const AWAY: readonly EventKind[] = ['rejection', 'role_closed']

/** [N1] [N2] A receipt or an update is no answer; a conversation stays one, whatever came after it. */
export function reply(events: Timeline): Reply | null {
  const began = events.find(({ kind }) => kind !== 'considered' && kind !== 'note')
  if (began?.kind === 'outreach' || events.some(({ kind }) => TOWARDS.includes(kind))) return 'conversation'
  return events.some(({ kind }) => AWAY.includes(kind)) ? 'no' : null
}
