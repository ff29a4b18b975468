import type { Day, Instant } from './day.ts'
import type { Pay } from './event.ts'
import type { EvidenceSpan } from './mail-kind.ts'

/** Where in a message's text something stands; null where that is its subject, its sender or an invitation that came with it. */
export type Place = EvidenceSpan | null

export interface StatedInterview {
  /** Of the calendar invitation that it came with: updates and cancellations name the same. */
  uid: string | null
  state: 'planned' | 'moved' | 'cancelled'
  start: Instant | null
  /** An address, or the link of a video call. */
  place: string | null
  withWhom: string | null
  at: Place
}

/** One of several times that were offered: no interview before one is chosen. */
export interface OfferedTime {
  start: Instant
  at: Place
}

export interface StatedDeadline {
  day: Day
  at: Place
}

export interface StatedPay extends Pay {
  at: Place
}

export const LINK_PURPOSES = ['test', 'booking', 'meeting', 'signing', 'portal', 'posting'] as const
export type LinkPurpose = (typeof LINK_PURPOSES)[number]

export interface StatedLink {
  url: string
  purpose: LinkPurpose
  at: Place
}

/** A role that a message names beside its first, as a receipt for several does. */
export interface StatedRole {
  role: string
  requisition: string | null
  at: Place
}

/** Who writes, or is named to be asked. */
export interface Contact {
  name: string
  address: string | null
  at: Place
}

/** What a message states beside its kind, company and role; only what stands there. */
export interface StatedFacts {
  companyAt: Place
  roleAt: Place
  requisition: string | null
  furtherRoles: StatedRole[]
  contact: Contact | null
  interviews: StatedInterview[]
  offeredTimes: OfferedTime[]
  deadline: StatedDeadline | null
  pay: StatedPay | null
  links: StatedLink[]
}

export const NO_FACTS: StatedFacts = {
  companyAt: null,
  roleAt: null,
  requisition: null,
  furtherRoles: [],
  contact: null,
  interviews: [],
  offeredTimes: [],
  deadline: null,
  pay: null,
  links: [],
}
