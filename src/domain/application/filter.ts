import type { Channel } from './application.ts'
import type { Ending } from './closing.ts'
import type { Stage } from './stage.ts'

export type Sort = 'activity' | 'company' | 'role' | 'stage' | 'sent' | 'heard' | 'deadline'

/** Which applications a list shows. What is left out does not narrow it. */
export interface ApplicationFilter {
  /** Words that company, role, place or tags must all contain, accents and case apart. */
  q?: string | undefined
  state?: 'open' | 'closed' | 'all' | undefined
  stages?: Stage[] | undefined
  endings?: Ending[] | undefined
  channels?: Channel[] | undefined
  tag?: string | undefined
  searchId?: string | undefined
  sort?: Sort | undefined
  direction?: 'up' | 'down' | undefined
}
