import type { Application } from '../../domain/application/application.ts'
import type { TimelineEvent } from '../../domain/event.ts'
import type { Message } from '../../domain/message.ts'

/** An application of the example with all that happened to it, and the letters that say so. */
export interface ExampleApplication {
  application: Application
  events: TimelineEvent[]
  messages: Message[]
}
