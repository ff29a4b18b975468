import type { Import } from '../../../domain/import.ts'

type Given = Pick<Import, 'id' | 'fileName' | 'startedAt'> &
  Partial<Pick<Import, 'bytesTotal' | 'source' | 'accountId'>>

/** An import that has read nothing yet. */
export function newImport(given: Given): Import {
  return {
    bytesTotal: null,
    source: { uploadIds: [], path: null },
    accountId: null,
    ...given,
    state: 'reading',
    bytesRead: 0,
    messagesRead: 0,
    messagesTotal: null,
    jobMessages: 0,
    alreadyKnown: 0,
    applicationsFound: 0,
    eventsApplied: 0,
    decisionsWaiting: 0,
    beginnings: [],
    refusal: null,
    endedAt: null,
    actionId: null,
    place: { file: 0, messages: 0 },
    answer: null,
  }
}
