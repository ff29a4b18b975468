import type { Proposal } from '../domain/proposal.ts'
import { fromJson, fromNullableJson, toJson } from './json.ts'
import type { ProposalTable } from './schema.ts'

export function toProposal(row: ProposalTable): Proposal {
  return {
    id: row.id,
    group: row.group_name,
    factKey: row.fact_key,
    messageId: row.message_id,
    eventKind: row.event_kind,
    day: row.day,
    instant: row.instant,
    mailKind: row.mail_kind,
    confidence: fromNullableJson(row.confidence),
    company: row.company,
    role: row.role,
    applicationId: row.application_id,
    candidateIds: fromJson(row.candidate_ids),
  }
}

export function toProposalRow(personId: string, proposal: Proposal): ProposalTable {
  return {
    person_id: personId,
    id: proposal.id,
    group_name: proposal.group,
    state: 'waiting',
    fact_key: proposal.factKey,
    message_id: proposal.messageId,
    event_kind: proposal.eventKind,
    day: proposal.day,
    instant: proposal.instant,
    mail_kind: proposal.mailKind,
    confidence: proposal.confidence === null ? null : toJson(proposal.confidence),
    company: proposal.company,
    role: proposal.role,
    application_id: proposal.applicationId,
    candidate_ids: toJson(proposal.candidateIds),
  }
}
