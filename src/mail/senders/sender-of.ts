import { getDomain, getDomainWithoutSuffix } from 'tldts'
import { type SenderRole, SHARED_SENDERS, type Tenant } from './shared-senders.ts'

export interface Sender {
  /** Null for an employer's own domain, as far as we know. */
  role: SenderRole | null
  /** What the address says about the employer: the tenant at a shared sender, else the name in its own domain. */
  employer: string | null
  /** Its registrable domain. */
  domain: string | null
}

const byPattern = new Map<string, { role: SenderRole; tenant: Tenant }>()
const byName = new Map<string, { role: SenderRole; tenant: Tenant }>()
for (const { role, tenant, patterns, everywhere = '' } of SHARED_SENDERS) {
  for (const pattern of patterns.split(/\s+/)) if (pattern !== '') byPattern.set(pattern, { role, tenant })
  for (const name of everywhere.split(' ')) if (name !== '') byName.set(name, { role, tenant })
}

/** [M24] Who sent this: a known shared system, or somebody with a domain of their own. */
export function senderOf(address: string): Sender {
  const [mailbox = '', host = ''] = address.toLowerCase().split('@')
  const domain = getDomain(host)
  const name = getDomainWithoutSuffix(host)
  const known =
    byPattern.get(`${mailbox}@${host}`) ??
    byDomain(host) ??
    byName.get(name?.split('-')[0] ?? '') ??
    byName.get(name ?? '')
  if (!known) return { role: null, employer: name?.startsWith('example') ? null : name, domain }
  return { role: known.role, employer: tenantIn(known.tenant, mailbox, host, domain), domain }
}

function byDomain(host: string): { role: SenderRole; tenant: Tenant } | undefined {
  for (let rest = host; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
    const known = byPattern.get(rest)
    if (known) return known
  }
  return undefined
}

const NOT_A_TENANT =
  /^(no-?reply|do-?not-?reply|donotreply|notifications?|mail|email|careers?|jobs?|system|info|hello|hr|recruit(ing|ment)?|talent|app|us|eu|m|www|my|autoreply|workflow|support|apply|candidates?|inbound|messages?|company|mailer|postmaster|service)$/

function tenantIn(tenant: Tenant, mailbox: string, host: string, domain: string | null): string | null {
  const word =
    tenant === 'label'
      ? host.slice(0, -(domain?.length ?? 0) - 1).split('.')[0]
      : tenant === 'mailbox'
        ? mailbox.split(/[+_]/)[0]
        : ''
  const name = (word ?? '').replace(/-(recruit|jobs|careers).*$/, '')
  return name.length < 2 || NOT_A_TENANT.test(name) ? null : name
}
