import { v7 as newId } from 'uuid'
import type { Account } from '../../src/domain/account.ts'
import type { AccountFolder } from '../../src/domain/account-folder.ts'
import type { Application } from '../../src/domain/application/application.ts'
import type { Import } from '../../src/domain/import.ts'
import type { Message } from '../../src/domain/message.ts'
import type { Proposal } from '../../src/domain/proposal.ts'
import { NO_FACTS } from '../../src/domain/stated-facts.ts'
import { SEARCH_ID } from './search-id.ts'

export function application(company: string, rest: Partial<Application> = {}): Application {
  return {
    id: newId(),
    searchId: SEARCH_ID,
    company,
    role: 'Engineer',
    postingUrl: null,
    postingText: null,
    place: null,
    workMode: null,
    pay: null,
    channel: 'cold',
    whereFound: null,
    resumeVersion: null,
    tags: [],
    previousId: null,
    createdAt: '2026-11-01T09:00:00.000Z',
    ...rest,
  }
}

export function message(subject: string, rest: Partial<Message> = {}): Message {
  const id = newId()
  return {
    id,
    fingerprint: `fingerprint of ${id}`,
    messageId: `<${id}@jobs.example>`,
    references: [],
    from: { name: 'Hiring team', address: 'jobs@acme.example' },
    replyTo: null,
    to: [],
    subject,
    sentAt: '2026-11-10T08:00:00.000Z',
    day: '2026-11-10',
    text: 'We received your application and will write again.',
    labels: [],
    authentication: 'pass',
    isAutomated: true,
    isList: false,
    isFromOwner: false,
    invitations: [],
    understanding: {
      kind: 'acknowledgement',
      confidence: 0.93,
      runnerUp: 'update',
      company: 'Acme',
      role: null,
      evidence: [{ start: 0, end: 28 }],
      evidenceText: ['We received your application'],
      hasClearSentence: false,
      isRoleClosed: false,
      sentOn: null,
      language: 'en',
      facts: NO_FACTS,
    },
    understandingVersion: 1,
    applicationId: null,
    isArranged: false,
    isHistory: false,
    ...rest,
  }
}

export function proposal(rest: Partial<Proposal> = {}): Proposal {
  const id = newId()
  return {
    id,
    group: null,
    factKey: `fact of ${id}`,
    messageId: null,
    eventKind: 'rejection',
    day: '2026-11-12',
    instant: null,
    mailKind: 'rejection',
    confidence: 0.7,
    company: 'Acme',
    role: 'Engineer',
    applicationId: null,
    candidateIds: [],
    ...rest,
  }
}

export function account(rest: Partial<Account> = {}): Account {
  return {
    id: newId(),
    address: 'robin@mail.example',
    host: 'imap.mail.example',
    port: 993,
    security: 'tls',
    userName: 'robin',
    signIn: 'password',
    connectedAt: '2026-11-23T09:00:00.000Z',
    importId: null,
    readAt: null,
    signedOut: null,
    chosenFolders: null,
    ...rest,
  }
}

export function accountFolder(rest: Partial<AccountFolder> = {}): AccountFolder {
  return {
    id: newId(),
    accountId: newId(),
    path: 'INBOX',
    use: 'inbox',
    uidValidity: '4294967295',
    newestUid: 4_294_967_290,
    yearsRead: 0,
    lowestUid: null,
    messagesRead: 0,
    ...rest,
  }
}

export function importReport(rest: Partial<Import> = {}): Import {
  return {
    id: newId(),
    state: 'reading',
    fileName: 'mail.mbox',
    accountId: null,
    bytesTotal: 6_000_000_000,
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
    startedAt: '2026-11-23T09:00:00.000Z',
    endedAt: null,
    actionId: null,
    source: { uploadIds: [], path: '/mail' },
    place: { file: 0, messages: 0 },
    answer: null,
    ...rest,
  }
}
