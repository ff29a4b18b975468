import type { Instant } from '../day.ts'
import type { Application } from './application.ts'
import type { Standing } from './standing.ts'

/** An application together with what its timeline adds up to. */
export interface KnownApplication extends Application {
  standing: Standing
  /** When it was put in the bin; null while it is not there. */
  removedAt: Instant | null
}

/** As much of an application as a list shows. */
export type ListedApplication = Omit<KnownApplication, 'postingUrl' | 'postingText' | 'pay' | 'createdAt' | 'removedAt'>
