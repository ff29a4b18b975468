/** What became of a fact read in a message. The last two are the person's own word and stay when it is read again. */
export type FactState = 'applied' | 'proposed' | 'dismissed' | 'corrected'

export interface Fact {
  key: string
  state: FactState
  applicationId: string | null
  eventId: string | null
  messageId: string | null
}
