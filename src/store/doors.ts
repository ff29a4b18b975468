import { AccountReader, AccountWriter } from './accounts.ts'
import { ActionReader, ActionWriter } from './actions.ts'
import { ApplicationReader, ApplicationWriter } from './applications.ts'
import type { ChangeLog } from './change-log.ts'
import { EventReader, EventWriter } from './events.ts'
import { FactReader, FactWriter } from './facts.ts'
import { FindingReader } from './finding.ts'
import { ImportReader, ImportWriter } from './imports.ts'
import { MessageReader, MessageWriter } from './messages.ts'
import { PostponementReader, PostponementWriter } from './postponements.ts'
import { ProposalReader, ProposalWriter } from './proposals.ts'
import { SearchReader, SearchWriter } from './searches.ts'
import { SettingsReader, SettingsWriter } from './settings.ts'
import type { Source } from './source.ts'
import { TeachingReader, TeachingWriter } from './teachings.ts'
import { ViewReader, ViewWriter } from './views.ts'

export type Readers = ReturnType<typeof readers>
export type Writers = ReturnType<typeof writers>

/** One reader for each noun. */
export function readers(source: Source) {
  return {
    accounts: new AccountReader(source),
    actions: new ActionReader(source),
    applications: new ApplicationReader(source),
    events: new EventReader(source),
    facts: new FactReader(source),
    finding: new FindingReader(source),
    imports: new ImportReader(source),
    messages: new MessageReader(source),
    postponements: new PostponementReader(source),
    proposals: new ProposalReader(source),
    searches: new SearchReader(source),
    settings: new SettingsReader(source),
    teachings: new TeachingReader(source),
    views: new ViewReader(source),
  }
}

/** One writer for each noun; a writer reads as well. Only a change log, and so only a transaction, makes one. */
export function writers(log: ChangeLog) {
  return {
    accounts: new AccountWriter(log),
    actions: new ActionWriter(log),
    applications: new ApplicationWriter(log),
    events: new EventWriter(log),
    facts: new FactWriter(log),
    finding: new FindingReader(log.source),
    imports: new ImportWriter(log),
    messages: new MessageWriter(log),
    postponements: new PostponementWriter(log),
    proposals: new ProposalWriter(log),
    searches: new SearchWriter(log),
    settings: new SettingsWriter(log),
    teachings: new TeachingWriter(log),
    views: new ViewWriter(log),
  }
}
